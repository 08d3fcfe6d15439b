using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using SecretGuard.Knowledge;
using SecretGuard.Rules;

namespace SecretGuard.Analyzers.Reporting;

/// <summary>The team's own tables among the additional files, and SG9002 for rows that nobody can follow.</summary>
internal static class TableFiles
{
    public static UserTables In(AnalyzerOptions options, CancellationToken cancellation)
    {
        var tables = options.AdditionalFiles.Where(file => UserTables.IsTable(file.Path)).ToList();
        return tables.Count == 0 ? UserTables.None : UserTables.Read(tables.Select(file => (file.Path, file.GetText(cancellation)?.ToString() ?? string.Empty)));
    }

    public static void Report(AdditionalFileAnalysisContext context)
    {
        if (!UserTables.IsTable(context.AdditionalFile.Path) || context.AdditionalFile.GetText(context.CancellationToken) is not { } text) return;
        foreach (var problem in UserTables.ProblemsOf(context.AdditionalFile.Path, text.ToString()))
        {
            var span = new TextSpan(problem.Start, problem.Length);
            var place = Location.Create(context.AdditionalFile.Path, span, text.Lines.GetLinePositionSpan(span));
            context.ReportDiagnostic(Diagnostic.Create(Descriptors.Of(RuleCatalog.InvalidPolicy), place, problem.Message));
        }
    }
}
