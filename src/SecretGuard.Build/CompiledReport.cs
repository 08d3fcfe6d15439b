using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using SecretGuard.Findings;
using SecretGuard.Scanning;
using SecretGuard.Text;

namespace SecretGuard.Build;

/// <summary>The findings of a compiler's log as a report.</summary>
internal sealed class CompiledReport
{
    private readonly ScanScope _scope;
    private readonly string _projectFile;
    private readonly Dictionary<string, CompiledSource?> _sources = new(StringComparer.Ordinal);

    /// <param name="scope">With the root that paths are relative to.</param>
    /// <param name="projectFile">Absolute path: the place of findings that have none.</param>
    public CompiledReport(ScanScope scope, string projectFile)
    {
        _scope = scope;
        _projectFile = projectFile;
    }

    /// <param name="results">Of the log.</param>
    /// <param name="isPartial">The compiler did not get so far as to ask the analyzers about everything.</param>
    public ScanReport Of(IReadOnlyList<CompilerResult> results, bool isPartial)
    {
        var fingerprints = new Dictionary<string, FingerprintBuilder>(StringComparer.Ordinal);
        var findings = results.Select(result => FindingOf(result, fingerprints)).ToList();
        return new(FindingOrder.Of(findings.Where(finding => finding.Suppression is null)), 0, 0, 0, 0)
        {
            Suppressed = FindingOrder.Of(findings.Where(finding => finding.Suppression is not null)),
            IsPartial = isPartial,
        };
    }

    private Finding FindingOf(CompilerResult result, Dictionary<string, FingerprintBuilder> fingerprints)
    {
        var path = RootedPath.RelativeOrAbove(_scope.Root, Path.GetFullPath(result.File ?? _projectFile));
        if (!fingerprints.TryGetValue(path, out var numbers)) fingerprints[path] = numbers = new FingerprintBuilder(path);
        var start = IsPlace(result.Start) ? result.Start : new TextPosition(1, 1);
        return new(result.Rule, path, new TextRange(0, 0), result.Severity, result.Sentence, result.Fingerprint ?? numbers.Next(result.Rule))
        {
            Start = start,
            End = IsPlace(result.End) ? result.End : start,
            Suppression = result.IsSuppressed ? SuppressionOf(result) : null,
        };
    }

    // A log of somebody else's compiler may leave any of it out.
    private static bool IsPlace(TextPosition position) => position is { Line: > 0, Column: > 0 };

    // The compiler's own justification may quote a secret, and of a pragma it has none: the source says both.
    private Suppression SuppressionOf(CompilerResult result)
    {
        var reasons = result.File is null ? null : SourceOf(result.File)?.Covering(result.Rule.Id, result.Start.Line);
        return reasons?.FirstOrDefault() ?? Suppression.Known(1, reason: null, until: null);
    }

    private CompiledSource? SourceOf(string file)
    {
        if (!_sources.TryGetValue(file, out var source)) _sources[file] = source = Read(file);
        return source;
    }

    private static CompiledSource? Read(string file)
    {
        try
        {
            return new(new TextDocument(file, File.ReadAllText(file)));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            return null;
        }
    }
}
