using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace SecretGuard.CorpusScore;

/// <summary>Analyzers of other packages, and which of their rules are about what the corpus is about.</summary>
internal static class PeerAnalyzers
{
    // Rules about credentials, clear text, certificates, tokens and logs: the others would count as noise that nobody meant.
    private static readonly string[] Rules =
    [
        "S2068", "S2115", "S4830", "S5332", "S5527", "S5659", "S6377", "S6418", "S6781",
        "SCS0004", "SCS0015",
        "CA5359", "CA5390", "CA5399", "CA5400", "CA5403", "CA5404", "CA5405",
    ];

    /// <param name="folder">Of its package.</param>
    /// <param name="isWanted">Tells rules: an analyzer comes with any of them.</param>
    public static ImmutableArray<DiagnosticAnalyzer> Load(string folder, Func<DiagnosticDescriptor, bool> isWanted)
    {
        // In one context, since a serialiser of one of them cannot see into others.
        var context = AssemblyLoadContext.Default;
        var files = Directory.GetFiles(folder, "*.dll", SearchOption.AllDirectories).Where(file => !file.EndsWith(".resources.dll", StringComparison.Ordinal)).ToList();
        context.Resolving += (_, name) => files.FirstOrDefault(file => Path.GetFileNameWithoutExtension(file) == name.Name) is { } file ? context.LoadFromAssemblyPath(file) : null;
        return [.. files.SelectMany(file => AnalyzersOf(context, file)).Where(analyzer => analyzer.SupportedDiagnostics.Any(isWanted))];
    }

    public static bool IsAsked(DiagnosticDescriptor rule) => Rules.Contains(rule.Id);

    /// <summary>Switched on, whatever their packages' defaults are.</summary>
    public static IEnumerable<KeyValuePair<string, ReportDiagnostic>> AllOn => Rules.Select(rule => KeyValuePair.Create(rule, ReportDiagnostic.Warn));

    /// <summary>What SonarAnalyzer asks for before it runs rules that are hotspots: their list.</summary>
    /// <param name="words">What S2068 takes for the name of a credential; empty for its own words.</param>
    public static ImmutableArray<AdditionalText> SonarFiles(string words) =>
    [
        new TextFile("SonarLint.xml", "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<AnalysisInput><Settings></Settings><Rules>" + string.Concat(Rules.Where(rule => rule[1] != 'C' && rule[0] == 'S').Select(rule => $"<Rule><Key>{rule}</Key><Parameters>{(rule == "S2068" && words.Length > 0 ? $"<Parameter><Key>credentialWords</Key><Value>{words}</Value></Parameter>" : "")}</Parameters></Rule>")) + "</Rules></AnalysisInput>"),
    ];

    private static IEnumerable<DiagnosticAnalyzer> AnalyzersOf(AssemblyLoadContext context, string file)
    {
        Type[] types;
        try
        {
            types = context.LoadFromAssemblyPath(file).GetTypes();
        }
        catch (ReflectionTypeLoadException problem)
        {
            // Fixes want Workspaces, which are not asked for.
            types = [.. problem.Types.OfType<Type>()];
        }

        return types.Where(type => !type.IsAbstract && type.IsSubclassOf(typeof(DiagnosticAnalyzer)) && type.GetCustomAttributes<DiagnosticAnalyzerAttribute>().Any(one => one.Languages.Contains(LanguageNames.CSharp)))
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!);
    }
}
