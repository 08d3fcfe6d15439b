using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;

namespace SecretGuard.Benchmarks.Analyzers;

/// <summary>The severities that the SDK sets for a project that says nothing.</summary>
internal static class SdkDefaults
{
    private static readonly Regex Line = new(@"^dotnet_diagnostic\.(\w+)\.severity\s*=\s*(\w+)");

    public static IReadOnlyDictionary<string, ReportDiagnostic> Read(string file) =>
        File.ReadLines(file).Select(line => Line.Match(line)).Where(match => match.Success).ToDictionary(match => match.Groups[1].Value, match => SeverityOf(match.Groups[2].Value));

    private static ReportDiagnostic SeverityOf(string word) => word switch
    {
        "error" => ReportDiagnostic.Error,
        "warning" => ReportDiagnostic.Warn,
        "suggestion" => ReportDiagnostic.Info,
        "silent" => ReportDiagnostic.Hidden,
        _ => ReportDiagnostic.Suppress,
    };
}
