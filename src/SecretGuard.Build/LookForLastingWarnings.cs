using System;
using System.Threading;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;
using SecretGuard.Findings;
using SecretGuard.Policy;
using SecretGuard.Scanning.Sources;

namespace SecretGuard.Build;

/// <summary>
/// Looks at a project's sources for findings that will not fail the build. Only where there may be some is the compiler's log worth
/// its cost.
/// </summary>
[MSBuildMultiThreadableTask]
public sealed class LookForLastingWarnings : Task, ICancelableTask, IDisposable
{
    private readonly CancellationTokenSource _cancellation = new();

    /// <summary>Absolute path of the project's folder.</summary>
    [Required]
    public string ProjectDirectory { get; set; } = string.Empty;

    /// <summary>Absolute path of the folder that file roles are relative to.</summary>
    public string? Root { get; set; }

    public string? Gate { get; set; }

    /// <summary>C# sources, absolute paths.</summary>
    public string[] Sources { get; set; } = Array.Empty<string>();

    /// <summary>Analyzer configurations and rule sets, absolute paths.</summary>
    public string[] Configurations { get; set; } = Array.Empty<string>();

    /// <summary>Assemblies of referenced projects, absolute paths.</summary>
    public string[] References { get; set; } = Array.Empty<string>();

    public bool TreatWarningsAsErrors { get; set; }

    /// <summary>Ids, separated as in the property of that name.</summary>
    public string? WarningsAsErrors { get; set; }

    /// <summary>Ids, separated as in the property of that name.</summary>
    public string? WarningsNotAsErrors { get; set; }

    /// <summary>False only when the compilation certainly leaves none.</summary>
    [Output]
    public bool MayLeaveSome { get; set; }

    public void Cancel() => _cancellation.Cancel();

    public void Dispose() => _cancellation.Dispose();

    public override bool Execute()
    {
        try
        {
            MayLeaveSome = Search().FindsAny(_cancellation.Token);
            return true;
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    private LastingWarningSearch Search()
    {
        GateNames.TryParse(Gate, out var gate);
        var policy = new WarningPolicy(TreatWarningsAsErrors, WarningsAsErrors, WarningsNotAsErrors);
        return new(ScanScope.Of(ProjectDirectory, Root).Root, new LastingWarnings(gate, policy.IsError))
        {
            Sources = Sources,
            Configurations = Configurations,
            References = References,
        };
    }
}
