using System;

namespace SecretGuard.Policy;

/// <summary>What the host knows about the project a document belongs to.</summary>
public sealed class ScanSettings
{
    public static readonly ScanSettings Default = new(Gate.Warning, isTestProject: false);

    public ScanSettings(Gate gate, bool isTestProject)
    {
        Gate = gate;
        IsTestProject = isTestProject;
    }

    public Gate Gate { get; }

    public bool IsTestProject { get; }

    /// <summary>What the user's configuration says about the document's findings.</summary>
    public SeverityOverrides Overrides { get; private init; } = SeverityOverrides.None;

    /// <summary>What the user's configuration allows or asks for.</summary>
    public PolicyOptions Options { get; private init; } = PolicyOptions.Default;

    /// <summary>The day that ages are judged by, in UTC; null where the host tells none, and then no age is judged.</summary>
    public DateTime? Today { get; private init; }

    /// <summary>Settings with the same identity give the same findings. The day is part of it: suppressions end, and secrets grow old.</summary>
    public string Identity => $"{LastingIdentity}|{(Today is { } day ? Day.TextOf(day) : null)}";

    /// <summary>The same for whatever no day changes: where a document holds a secret at all.</summary>
    public string LastingIdentity => $"{Gate}|{IsTestProject}|{Overrides.Identity}|{Options.Identity}";

    /// <summary>The same settings for a file of a test project.</summary>
    public ScanSettings ForTestProject() => IsTestProject ? this : Copy(isTestProject: true, Overrides, Options, Today);

    public ScanSettings With(SeverityOverrides overrides) =>
        ReferenceEquals(overrides, Overrides) ? this : Copy(IsTestProject, overrides, Options, Today);

    public ScanSettings With(PolicyOptions options) =>
        ReferenceEquals(options, Options) ? this : Copy(IsTestProject, Overrides, options, Today);

    /// <param name="today">A day of UTC.</param>
    public ScanSettings At(DateTime today) => Copy(IsTestProject, Overrides, Options, today.Date);

    /// <summary>The role of a file in this project.</summary>
    public FileRole RoleOf(string path) => IsTestProject ? FileRole.Test : FileRoles.Of(path);

    private ScanSettings Copy(bool isTestProject, SeverityOverrides overrides, PolicyOptions options, DateTime? today) =>
        new(Gate, isTestProject) { Overrides = overrides, Options = options, Today = today };
}
