using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
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

    /// <summary>Compares the result of the first action, one by one and by Fix All, and the compiler's warnings before and after.</summary>
    /// <param name="before">The code with marks where a rule reports.</param>
    /// <param name="after">The code after the fixes.</param>
    /// <param name="settings">What differs from an ordinary library.</param>
    public static async Task VerifyAsync<TFixer>(string before, string after, FixSettings? settings = null)
        where TFixer : CodeFixProvider, new()
    {
        settings ??= new FixSettings();
        var test = Create<TFixer>();
        test.TestCode = before;
        test.FixedCode = after;
        test.CodeActionEquivalenceKey = settings.Action;
        test.TestState.OutputKind = settings.Kind;
        if (settings.Batch is not null) test.BatchFixedCode = settings.Batch;
        // What a document has in common with a project is tested where the two may differ.
        else test.CodeFixTestBehaviors = CodeFixTestBehaviors.SkipFixAllInProjectCheck | CodeFixTestBehaviors.SkipFixAllInSolutionCheck;
        if (settings.OnlyOne) test.CodeFixTestBehaviors = CodeFixTestBehaviors.FixOne;
        test.SolutionTransforms.Add((solution, id) => WithSettings(solution, id, settings));
        await test.RunAsync();

        Assert.Empty(CompilerWarnings.New(before, after, settings));
    }

    private static Solution WithSettings(Solution solution, ProjectId id, FixSettings settings)
    {
        var project = solution.GetProject(id)!;
        return solution
            .WithProjectParseOptions(id, ((CSharpParseOptions)project.ParseOptions!).WithLanguageVersion(settings.Language))
            .WithProjectCompilationOptions(id, ((CSharpCompilationOptions)project.CompilationOptions!).WithNullableContextOptions(settings.Nullable));
    }
}
