using System;
using System.Linq;
using System.Threading;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;
using SecretGuard.Policy;
using SecretGuard.Scanning;

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

    /// <summary>Folders below the project that hold no source: output, intermediate files, packages.</summary>
    public string[] ExcludedFolders { get; set; } = Array.Empty<string>();

    public bool TreatWarningsAsErrors { get; set; }

    /// <summary>Ids, separated as in the property of that name.</summary>
    public string? WarningsAsErrors { get; set; }

    /// <summary>Ids, separated as in the property of that name.</summary>
    public string? WarningsNotAsErrors { get; set; }

    public void Cancel() => _cancellation.Cancel();

    public void Dispose() => _cancellation.Dispose();

    public override bool Execute()
    {
        var log = new FindingLog(Log, new WarningPolicy(TreatWarningsAsErrors, WarningsAsErrors, WarningsNotAsErrors), ProjectFile);
        try
        {
            Scan(log);
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

        return !Log.HasLoggedErrors;
    }

    private void Scan(FindingLog log)
    {
        if (!GateNames.TryParse(Gate, out var gate))
            log.WriteInvalidSetting($"SecretGuardGate is none of {GateNames.Allowed}. The gate stays at error.");

        if (gate == Policy.Gate.Off) return;
        var scope = ScanScope.Of(ProjectDirectory, Root);
        if (scope.Problem is not null) log.WriteInvalidSetting(scope.Problem);
        var report = FolderScanner.Scan(RequestFor(scope, gate), _cancellation.Token);
        foreach (var finding in report.Findings) log.Write(scope.Root, finding);
        log.WriteSummary(report);
    }

    private ScanRequest RequestFor(ScanScope scope, Gate gate) => new(scope.Root)
    {
        Targets = new[] { scope.ProjectFolder },
        ExcludedFolders = NestedProjects.FoldersBelow(scope.ProjectFolder).Concat(ExcludedFolders.Select(scope.FullPathOf)).ToList(),
        Settings = new ScanSettings(gate, IsTestProject),
    };
}
