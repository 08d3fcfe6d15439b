using System.Collections.Generic;
using SecretGuard.Scanning.Locking;

namespace SecretGuard.Cli.Gating;

/// <summary>Whether one project is guarded, and how.</summary>
internal sealed class ProjectState
{
    public ProjectState(EvaluatedProject project)
    {
        Path = project.Path;
        Framework = project.Framework;
        Configuration = project.Configuration;
    }

    /// <summary>Absolute.</summary>
    public string Path { get; }

    public string Framework { get; }

    public string Configuration { get; }

    public IReadOnlyList<Weakening> Weakenings { get; init; } = [];

    public bool IsGuarded => Weakenings.Count == 0 && !CompilesNothing;

    /// <summary>No compiler runs, and no gate with it.</summary>
    public bool CompilesNothing { get; init; }

    /// <summary>The one in effect.</summary>
    public string Gate { get; init; } = "none";

    public bool IsLocked { get; init; }

    public bool IsTest { get; init; }

    /// <summary>Its version; null where it is not imported.</summary>
    public string? Package { get; init; }
}
