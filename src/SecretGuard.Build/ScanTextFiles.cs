using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Threading;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;
using SecretGuard.Findings;
using SecretGuard.Policy;
using SecretGuard.Scanning;
using SecretGuard.Scanning.Baselines;
using SecretGuard.Scanning.Walking;

namespace SecretGuard.Build;

/// <summary>
/// Scans the text files of one project and reports what it finds as build errors, warnings and messages. Starts no process, uses no
/// network, and leaves C# to the compiler.
/// </summary>
[MSBuildMultiThreadableTask]
public sealed class ScanTextFiles : Task, ICancelableTask, IDisposable
{
    private readonly CancellationTokenSource _cancellation = new();

    /// <summary>Absolute path of the project's folder.</summary>
    [Required]
    public string ProjectDirectory { get; set; } = string.Empty;

    /// <summary>The project, as named in lines about the project as a whole.</summary>
    public string? ProjectFile { get; set; }

    /// <summary>Absolute path of the folder that paths are relative to: the repository, the solution, or the project itself.</summary>
    public string? Root { get; set; }

    /// <summary><c>error</c>, <c>strict</c>, <c>warning</c> or <c>off</c>; anything else is SG9002.</summary>
    public string? Gate { get; set; }

    public bool IsTestProject { get; set; }

    /// <summary>C# sources that the compiler reads, absolute paths: what they suppress there is held to the team's policy.</summary>
    public string[] Sources { get; set; } = Array.Empty<string>();

    /// <summary>Nobody scans the root, so this scan tells what is wrong in the team's list of suppressions.</summary>
    public bool JudgesSuppressionList { get; set; }

    /// <summary>Folders below the project that hold no source: output, intermediate files, packages.</summary>
    public string[] ExcludedFolders { get; set; } = Array.Empty<string>();

    /// <summary>The folder is the root: what lies there outside all projects is scanned for all of them, and the summary says so.</summary>
    public bool IsRoot { get; set; }

    /// <summary>Say what was scanned also when all is well.</summary>
    public bool SaysWhatWasScanned { get; set; }

    /// <summary>Absolute path of the file that keeps findings between builds; none when empty.</summary>
    public string? CacheFile { get; set; }

    /// <summary>Absolute path of a file that is there after a scan with errors, and gone after one without; none when empty.</summary>
    public string? FailedMark { get; set; }

    /// <summary>Absolute path of the baseline, which need not exist.</summary>
    public string? BaselineFile { get; set; }

    /// <summary>Take the findings into the baseline instead of asking it.</summary>
    public bool WriteBaseline { get; set; }

    /// <summary>The day of new entries and that ages are judged by, as <c>yyyy-MM-dd</c>; the day of UTC when empty.</summary>
    public string? Today { get; set; }

    /// <summary>Absolute path of the report that the build was asked for; none when empty.</summary>
    public string? ReportFile { get; set; }

    /// <summary>Absolute path of the report of this project alone; none when empty.</summary>
    public string? ProjectReportFile { get; set; }

    public bool TreatWarningsAsErrors { get; set; }

    /// <summary>Ids, separated as in the property of that name.</summary>
    public string? WarningsAsErrors { get; set; }

    /// <summary>Ids, separated as in the property of that name.</summary>
    public string? WarningsNotAsErrors { get; set; }

    public void Cancel() => _cancellation.Cancel();

    public void Dispose() => _cancellation.Dispose();

    public override bool Execute()
    {
        var warnings = new WarningPolicy(TreatWarningsAsErrors, WarningsAsErrors, WarningsNotAsErrors);
        var log = new FindingLog(Log, warnings, ProjectFile);
        try
        {
            Scan(log, warnings);
        }
        catch (OperationCanceledException)
        {
            return false;
        }
        catch (Exception e)
        {
            // The type alone: a message of somebody else's exception may quote what stood in a file.
            log.WriteLostCoverage($"The text files of this project could not be scanned ({e.GetType().Name}).");
        }

        if (!string.IsNullOrEmpty(FailedMark)) LeaveMark(FailedMark!);
        return !Log.HasLoggedErrors;
    }

    // What reads the mark gives a hint: no reason to fail.
    private void LeaveMark(string path)
    {
        try
        {
            if (!Log.HasLoggedErrors) File.Delete(path);
            else File.WriteAllText(path, string.Empty);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Log.LogMessage(MessageImportance.Low, "SecretGuard: no mark could be left ({0}).", e.GetType().Name);
        }
    }

    private void Scan(FindingLog log, WarningPolicy warnings)
    {
        if (!GateNames.TryParse(Gate, out var gate))
            log.WriteInvalidSetting($"SecretGuardGate is none of {GateNames.Allowed}. The gate stays at error.");

        if (gate == Policy.Gate.Off) return;
        var scope = ScanScope.Of(ProjectDirectory, Root);
        if (scope.Problem is not null) log.WriteInvalidSetting(scope.Problem);
        var output = ReportOutput.Of(ReportFile, ProjectReportFile, scope, IsRoot ? null : ProjectFile, log);
        var time = Stopwatch.StartNew();
        var report = FolderScanner.Scan(RequestFor(scope, gate, log, output), _cancellation.Token).As(warnings.SeverityOf);
        foreach (var finding in report.Findings) log.Write(scope.Root, finding);
        output?.Put(ReportOutput.TextStep, report);
        log.WriteSummary(report, time.Elapsed, IsRoot ? scope.Root : null, SaysWhatWasScanned);
        if (WriteBaseline && !string.IsNullOrEmpty(BaselineFile)) TakeIn(report, scope, log);
    }

    private ScanRequest RequestFor(ScanScope scope, Gate gate, FindingLog log, ReportOutput? output) => new(scope.Root)
    {
        Targets = new[] { scope.ProjectFolder },
        LeavesOutProjects = true,
        CompiledSources = Sources,
        JudgesSuppressionList = JudgesSuppressionList || scope.ProjectFolder == scope.Root,
        ExcludedPaths = ExcludedFolders.Select(scope.FullPathOf).Concat(output?.Files ?? Array.Empty<string>()).ToList(),
        Settings = new ScanSettings(gate, IsTestProject).At(DayOf(log)),
        Baseline = WriteBaseline || string.IsNullOrEmpty(BaselineFile) ? Baseline.Empty : ReadBaseline(log),
        CacheFile = string.IsNullOrEmpty(CacheFile) ? null : CacheFile,
    };

    private DateTime DayOf(FindingLog log)
    {
        if (string.IsNullOrWhiteSpace(Today)) return DateTime.UtcNow;
        if (Day.TryParse(Today!.Trim(), out var day)) return day;
        log.WriteInvalidSetting("SecretGuardToday is no day. Write it as 2026-01-31; until then today is what the clock says.");
        return DateTime.UtcNow;
    }

    // An invalid baseline hides nothing: the findings it may hold come on top.
    private Baseline ReadBaseline(FindingLog log)
    {
        try
        {
            return new Scanning.Baselines.BaselineFile(BaselineFile!).Read();
        }
        catch (BaselineFailure failure)
        {
            log.WriteInvalidSetting(failure.Message);
            return Baseline.Empty;
        }
    }

    private void TakeIn(ScanReport report, ScanScope scope, FindingLog log)
    {
        try
        {
            new BaselineUpdate(Log, BaselineFile!).Merge(BaselineEntries.Of(report), IsOwn, Today);
        }
        catch (BaselineFailure failure)
        {
            log.WriteInvalidSetting(failure.Message);
        }

        bool IsOwn(BaselineEntry entry) =>
            entry.Engine == FindingEngine.Text
            && ProjectFolders.OwnerOf(scope.Root, Path.GetFullPath(Path.Combine(scope.Root, entry.Path))) == scope.ProjectFolder;
    }
}
