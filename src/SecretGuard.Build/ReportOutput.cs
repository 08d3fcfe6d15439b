using System;
using System.Collections.Generic;
using System.IO;
using SecretGuard.Scanning;
using SecretGuard.Scanning.Parts;

namespace SecretGuard.Build;

/// <summary>Puts what one step of a build found into the report that the build was asked for.</summary>
internal sealed class ReportOutput
{
    /// <summary>The step that scans text files.</summary>
    public const string TextStep = "text";

    private const string CodeStep = "code ";

    private const string LockStep = "lock ";

    private const string SecondLockStep = "lock again ";

    private readonly BuildReport _report;
    private readonly string _project;
    private readonly string? _ownReport;
    private readonly FindingLog _log;

    private ReportOutput(BuildReport report, string project, string? ownReport, FindingLog log)
    {
        _report = report;
        _project = project;
        _ownReport = ownReport;
        _log = log;
    }

    public IReadOnlyCollection<string> Files => _report.Files;

    /// <summary>Null where no report is asked for, or its name is none.</summary>
    /// <param name="file">Absolute path of the report, as the build says; none when empty.</param>
    /// <param name="ownReport">Absolute path of the report of the project alone; none when empty.</param>
    /// <param name="scope">With the root.</param>
    /// <param name="projectFile">Absolute path; null for what belongs to no project.</param>
    /// <param name="log">Where to say what goes wrong.</param>
    public static ReportOutput? Of(string? file, string? ownReport, ScanScope scope, string? projectFile, FindingLog log)
    {
        if (string.IsNullOrEmpty(file)) return null;
        try
        {
            var project = projectFile is null ? ReportPart.NoProject : RootedPath.RelativeOrName(scope.Root, Path.GetFullPath(projectFile));
            return new(new BuildReport(scope.Root, file!), project, string.IsNullOrEmpty(ownReport) ? null : ownReport, log);
        }
        catch (Exception e) when (e is ArgumentException or NotSupportedException or PathTooLongException)
        {
            log.WriteInvalidSetting("SecretGuardReport is no path of a file, so no report is written.");
            return null;
        }
    }

    public static string CodeStepOf(string? framework) => CodeStep + framework;

    public static string LockStepOf(string? framework) => LockStep + framework;

    public static string SecondLockStepOf(string? framework) => SecondLockStep + framework;

    public void Put(string step, ScanReport report) => Try(() => _report.Put(new ReportPart(_project, step, report), _ownReport));

    /// <summary>Takes out what steps found that this build no longer has, and puts in what its last one found.</summary>
    /// <param name="steps">Those that it has.</param>
    /// <param name="last">The last one.</param>
    /// <param name="report">What it found; null where it did not look.</param>
    public void Settle(IReadOnlyCollection<string> steps, string last, ScanReport? report) =>
        Try(() => _report.Keep(_project, steps, _ownReport, report is null ? null : new ReportPart(_project, last, report)));

    private void Try(Action write)
    {
        try
        {
            write();
        }
        catch (ReportFailure failure)
        {
            _log.WriteInvalidSetting(failure.Message);
        }
    }
}
