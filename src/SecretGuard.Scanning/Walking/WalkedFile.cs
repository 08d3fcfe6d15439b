using SecretGuard.Scanning.Reading;

namespace SecretGuard.Scanning.Walking;

/// <summary>A file that is to be scanned, or a folder that could not be listed.</summary>
internal sealed class WalkedFile
{
    public WalkedFile(string fullPath, bool isTest, string? failure = null)
    {
        FullPath = fullPath;
        IsTest = isTest;
        Failure = failure;
    }

    public string FullPath { get; }

    /// <summary>Belongs to a test project.</summary>
    public bool IsTest { get; }

    /// <summary>What was given in place of reading it.</summary>
    public FileContent? Content { get; init; }

    /// <summary>Why it could not be listed; null for files.</summary>
    public string? Failure { get; }
}
