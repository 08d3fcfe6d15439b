using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Testing;

namespace SecretGuard.CodeFixes.Tests;

/// <summary>What the compiler says about a source: a fix must add nothing to it.</summary>
internal static class CompilerWarnings
{
    private static readonly Regex Mark = new(@"\[\||\|\]|\{\|(?<id>[A-Z]+[0-9]+):|\|\}", RegexOptions.CultureInvariant);

    /// <summary>The ids of errors and warnings that the second source has and the first has not, or not as often.</summary>
    public static IReadOnlyList<string> New(string before, string after, FixSettings settings)
    {
        var added = Of(after, settings);
        foreach (var id in Of(before, settings)) added.Remove(id);
        return added;
    }

    private static List<string> Of(string marked, FixSettings settings)
    {
        var tree = CSharpSyntaxTree.ParseText(Mark.Replace(marked, string.Empty), new CSharpParseOptions(settings.Language));
        var options = new CSharpCompilationOptions(settings.Kind ?? OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: settings.Nullable);
        return CSharpCompilation.Create("Test", [tree], ReferenceAssemblies.Net.AspNet100.All, options).GetDiagnostics()
            .Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)
            .Select(diagnostic => diagnostic.Id).ToList();
    }
}
