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

    /// <summary>The same settings for a file of a test project.</summary>
    public ScanSettings ForTestProject() => IsTestProject ? this : new(Gate, isTestProject: true);

    /// <summary>The role of a file in this project.</summary>
    public FileRole RoleOf(string path) => IsTestProject ? FileRole.Test : FileRoles.Of(path);
}
