using SecretGuard.Scanning.Reading;

namespace SecretGuard.Scanning.Walking;

/// <summary>A file that is to be scanned, or a folder that could not be listed.</summary>
internal sealed class WalkedFile
{
    public WalkedFile(string fullPath, string path, bool isTest)
    {
        FullPath = fullPath;
        Path = path;
        IsTest = isTest;
    }

    public string FullPath { get; }

    /// <summary>Relative to the root of the scan, forward slashes.</summary>
    public string Path { get; }

    /// <summary>Belongs to a test project.</summary>
    public bool IsTest { get; }

    /// <summary>In bytes, as the walk saw it; null where it did not look.</summary>
    public long? Length { get; init; }

    /// <summary>What was given in place of reading it.</summary>
    public FileContent? Content { get; init; }

    /// <summary>Why it could not be listed; null for files.</summary>
    public string? Failure { get; init; }
}
