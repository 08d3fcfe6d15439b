using System;
using System.IO;
using System.Linq;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;
using SecretGuard.Findings;
using SecretGuard.Policy;
using SecretGuard.Rules;
using SecretGuard.Scanning;
using SecretGuard.Scanning.Locking;

namespace SecretGuard.Build;

/// <summary>Writes findings the way compilers do, so that editors and build servers link them to their place: one line each.</summary>
internal sealed class FindingLog
{
    private readonly TaskLoggingHelper _log;
    private readonly WarningPolicy _warnings;
    private readonly string? _projectFile;

    public FindingLog(TaskLoggingHelper log, WarningPolicy warnings, string? projectFile)
    {
        _log = log;
        _warnings = warnings;
        _projectFile = projectFile is null ? null : OutputText.NeutraliseFile(projectFile);
    }

    /// <param name="root">Absolute path of the folder that the finding's path is relative to.</param>
    /// <param name="finding">What to write; hidden ones are left out.</param>
    public void Write(string root, Finding finding)
    {
        if (finding.Severity == Severity.Hidden) return;
        var file = Path.Combine(root, finding.Path.Replace('/', Path.DirectorySeparatorChar));
        Write(finding.Severity, new BuildLine(finding.Rule, OutputText.NeutraliseFile(file), finding.Start, finding.Message));
    }

    /// <summary>A finding of the compiler, which has told its place and words before.</summary>
    public void Write(CompilerResult result)
    {
        var file = result.File is null ? _projectFile : OutputText.NeutraliseFile(result.File);
        Write(result.Severity, new BuildLine(result.Rule, file, result.Start, result.Sentence));
    }

    /// <summary>SG9002 at the project: a setting that nobody can follow is an error, so that a slip of the pen opens no gate.</summary>
    public void WriteInvalidSetting(string message) =>
        Write(Severity.Error, new BuildLine(RuleCatalog.InvalidPolicy, _projectFile, default, message));

    /// <summary>SG9004, which is an error whatever the project says about warnings.</summary>
    public void Write(Weakening weakening)
    {
        var file = weakening.Path is null ? _projectFile : OutputText.NeutraliseFile(weakening.Path);
        Write(Severity.Error, new BuildLine(RuleCatalog.GateWeakened, file, weakening.Start, weakening.Message));
    }

    /// <summary>SG9001 at the project.</summary>
    public void WriteLostCoverage(string message) =>
        Write(Severity.Warning, new BuildLine(RuleCatalog.CoverageLost, _projectFile, default, message));

    /// <summary>What was looked at, in one line. Loud when something was not.</summary>
    /// <param name="report">The scan.</param>
    /// <param name="time">How long it took.</param>
    /// <param name="root">Where the files belong to no project; null where they belong to the one of this log.</param>
    /// <param name="isLoud">Say it in any case.</param>
    public void WriteSummary(ScanReport report, TimeSpan time, string? root, bool isLoud)
    {
        var whose = root is null ? Path.GetFileName(_projectFile) : "what belongs to no project below " + OutputText.NeutraliseFile(root);
        var skipped = report.FilesSkippedBinary + report.FilesSkippedTooLarge + report.FilesUnreadable;
        var lost = report.Findings.Count(finding => finding.Rule.Id == RuleIds.CoverageLost);
        _log.LogMessage(
            isLoud || skipped + lost > 0 ? MessageImportance.High : MessageImportance.Normal,
            "SecretGuard: {0} text files scanned, {1} findings, {2} more in the baseline, {3} suppressed; skipped: {4} binary, {5} too large, {6} unreadable; coverage lost: {7}; {8} ms ({9})",
            report.FilesScanned, report.Findings.Count, report.FindingsInBaseline, report.Suppressed.Count, report.FilesSkippedBinary,
            report.FilesSkippedTooLarge, report.FilesUnreadable, lost, (long)time.TotalMilliseconds, whose);
    }

    private void Write(Severity severity, BuildLine line)
    {
        var isError = severity == Severity.Error || (severity == Severity.Warning && _warnings.IsError(line.Rule.Id));
        if (isError) line.LogError(_log);
        else if (severity == Severity.Warning) line.LogWarning(_log);
        else line.LogMessage(_log);
    }
}
