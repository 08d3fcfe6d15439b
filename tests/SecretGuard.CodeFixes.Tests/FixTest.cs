using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;
using SecretGuard.Analyzers;

namespace SecretGuard.CodeFixes.Tests;

/// <summary>One fix against the analyzer that reports, with ASP.NET Core's configuration and hosting at hand.</summary>
internal static class FixTest
{
    public static CSharpCodeFixTest<CredentialFlowAnalyzer, TFixer, DefaultVerifier> Create<TFixer>()
        where TFixer : CodeFixProvider, new() => new() { ReferenceAssemblies = ReferenceAssemblies.Net.AspNet100 };

    public static Task VerifyAsync<TFixer>(string before, string after, LanguageVersion? language = null, string? batch = null)
        where TFixer : CodeFixProvider, new()
    {
        var test = Create<TFixer>();
        test.TestCode = before;
        test.FixedCode = after;
        if (batch is not null) test.BatchFixedCode = batch;
        if (language is { } version)
        {
            test.SolutionTransforms.Add((solution, id) =>
                solution.WithProjectParseOptions(id, ((CSharpParseOptions)solution.GetProject(id)!.ParseOptions!).WithLanguageVersion(version)));
        }

        return test.RunAsync();
    }
}
