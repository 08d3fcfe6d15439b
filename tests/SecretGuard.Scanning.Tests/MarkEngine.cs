using System;
using System.Collections.Generic;
using System.Linq;
using SecretGuard.Findings;
using SecretGuard.Policy;
using SecretGuard.Rules;
using SecretGuard.Text;

namespace SecretGuard.Scanning.Tests;

/// <summary>An engine that reports each <c>MARK</c>, so that walking and reading are tested without the rules.</summary>
internal static class MarkEngine
{
    private const string Mark = "MARK";

    public static IReadOnlyList<Finding> Scan(TextDocument document, ScanSettings settings)
    {
        var findings = new List<Finding>();
        for (var at = Next(document, 0); at >= 0; at = Next(document, at + 1))
            findings.Add(At(document, new TextRange(at, Mark.Length), settings.RoleOf(document.Path)));

        return findings;
    }

    /// <summary>The paths of the files that hold a mark and were scanned.</summary>
    public static IReadOnlyList<string> PathsIn(ScanReport report) => report.Findings.Select(finding => finding.Path).Distinct().ToList();

    private static int Next(TextDocument document, int start) => document.Content.IndexOf(Mark, start, StringComparison.Ordinal);

    private static Finding At(TextDocument document, TextRange range, FileRole role) =>
        new(RuleCatalog.HardCodedClientSecret, document.Path, range, SeverityIn(role), "A mark.", "f")
        {
            Start = document.PositionAt(range.Start),
            End = document.PositionAt(range.End),
        };

    private static Severity SeverityIn(FileRole role) => role == FileRole.Test ? Severity.Info : Severity.Warning;
}
