using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;
using SecretGuard.Analyzers.Symbols;
using SecretGuard.Analyzers.Values;
using SecretGuard.Candidates;

namespace SecretGuard.Analyzers.Tests;

/// <summary>The diagnostics themselves, where a test looks at more than their places. The sources need not compile.</summary>
internal static class Compiled
{
    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.Latest);

    // Shared, so that the references are read and bound once for hundreds of compilations.
    private static readonly CSharpCompilation Empty = CSharpCompilation.Create(
        "Test", references: ReferenceAssemblies.Net.Net100.All, options: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));

    public static Task<IReadOnlyList<Diagnostic>> DiagnosticsAsync(params string[] sources) => DiagnosticsAsync(concurrent: true, sources);

    public static Task<IReadOnlyList<Diagnostic>> DiagnosticsAsync(bool concurrent, params string[] sources) =>
        DiagnosticsAsync(Compile(Named(sources)), new AnalyzerOptions([]), concurrent);

    public static Task<IReadOnlyList<Diagnostic>> DiagnosticsAsync(AnalyzerOptions options, params string[] sources) =>
        DiagnosticsAsync(Compile(Named(sources)), options, concurrent: true);

    /// <param name="sources">Path and text.</param>
    /// <param name="globalConfig">Lines as a build writes them, without the one that says it is global.</param>
    /// <param name="enabled">A rule that is off by default.</param>
    public static Task<IReadOnlyList<Diagnostic>> DiagnosticsAsync((string Path, string Text)[] sources, string globalConfig = "", string? enabled = null) =>
        DiagnosticsAsync(enabled is null ? Compile(sources) : Enable(Compile(sources), enabled), new AnalyzerOptions([], new GlobalConfig(globalConfig)), concurrent: true);

    public static CSharpCompilation Enable(CSharpCompilation compilation, string rule) =>
        compilation.WithOptions(compilation.Options.WithSpecificDiagnosticOptions([new(rule, ReportDiagnostic.Warn)]));

    /// <summary>The diagnostics of a project that references another one as the IDE does, by its source.</summary>
    public static Task<IReadOnlyList<Diagnostic>> DiagnosticsBesideAsync(string referenced, string source) =>
        DiagnosticsAsync(
            Compile(Named([source])).WithAssemblyName("Own").AddReferences(Compile([("/other/Other.cs", referenced)]).ToMetadataReference()),
            new AnalyzerOptions([]),
            concurrent: true);

    public static Task<IReadOnlyList<Diagnostic>> DiagnosticsAsync(CSharpCompilation compilation) =>
        DiagnosticsAsync(compilation, new AnalyzerOptions([]), concurrent: true);

    public static Task<IReadOnlyList<Diagnostic>> DiagnosticsAsync(CSharpCompilation compilation, bool concurrent) =>
        DiagnosticsAsync(compilation, new AnalyzerOptions([]), concurrent);

    public static async Task<IReadOnlyList<Diagnostic>> DiagnosticsAsync(CSharpCompilation compilation, AnalyzerOptions options, bool concurrent = true)
    {
        var withAnalyzers = compilation.WithAnalyzers([new CredentialFlowAnalyzer()],
            new CompilationWithAnalyzersOptions(options, null, concurrent, logAnalyzerExecutionTime: false));
        var diagnostics = await withAnalyzers.GetAnalyzerDiagnosticsAsync();
        return diagnostics
            .OrderBy(diagnostic => diagnostic.Location.SourceTree?.FilePath, StringComparer.Ordinal)
            .ThenBy(diagnostic => diagnostic.Location.SourceSpan.Start).ToList();
    }

    /// <summary>What the walk finds, before any rule judges it.</summary>
    public static IReadOnlyList<Candidate> Candidates(params string[] sources)
    {
        var compilation = Compile(Named(sources));
        var found = new List<FoundCandidate>();
        foreach (var tree in compilation.SyntaxTrees)
            foreach (var method in tree.GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>())
            {
                var scan = new BlockScan(new SlotIndex(), SettingsFiles.None, countsUses: () => false, default);
                if (compilation.GetSemanticModel(tree).GetOperation(method) is { } operation) scan.Walk([operation]);
                found.AddRange(scan.Found);
            }

        return found.Select(one => one.Candidate).ToList();
    }

    public static CSharpCompilation Compile((string Path, string Text)[] sources) =>
        Empty.AddSyntaxTrees(sources.Select(source => CSharpSyntaxTree.ParseText(source.Text, ParseOptions, source.Path)));

    private static (string, string)[] Named(string[] sources) => sources.Select((source, index) => ($"Test{index:000}.cs", source)).ToArray();
}
