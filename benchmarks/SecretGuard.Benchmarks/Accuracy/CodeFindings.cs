using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SecretGuard.Analyzers;
using SecretGuard.Figures.Accuracy;
using SecretGuard.FixStress;

namespace SecretGuard.Benchmarks.Accuracy;

/// <summary>What the analyzers report in the projects of a checkout, those of tests too.</summary>
internal static class CodeFindings
{
    public static async Task<IReadOnlyList<ReportedLines>> InAsync(string repository, string folder)
    {
        var found = new List<ReportedLines>();
        var projects = CorpusProject.Below(folder).ToList();
        var siblings = new SiblingProjects(projects);
        foreach (var project in projects)
        {
            var compilation = await siblings.CompilationOfAsync(project);
            var diagnostics = await compilation.WithAnalyzers([new CredentialFlowAnalyzer()]).GetAnalyzerDiagnosticsAsync();
            found.AddRange(diagnostics.Where(diagnostic => diagnostic.Location.IsInSource).Select(diagnostic => Reported(diagnostic, repository, folder)));
        }

        return found;
    }

    private static ReportedLines Reported(Diagnostic diagnostic, string repository, string folder)
    {
        var place = diagnostic.Location.GetLineSpan();
        return new(repository, Path.GetRelativePath(folder, place.Path), place.StartLinePosition.Line + 1, place.EndLinePosition.Line + 1, diagnostic.Id);
    }
}
