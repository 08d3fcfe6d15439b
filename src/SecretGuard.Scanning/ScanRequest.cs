using System;
using System.Collections.Generic;
using SecretGuard.Policy;

namespace SecretGuard.Scanning;

/// <summary>What to scan and for whom.</summary>
public sealed class ScanRequest
{
    /// <param name="root">Absolute path of the root that paths in findings are relative to.</param>
    public ScanRequest(string root) => Root = root;

    public string Root { get; }

    /// <summary>Absolute paths of the folders and files to scan, all at or below the root; the root itself unless set.</summary>
    public IReadOnlyList<string>? Targets { get; init; }

    /// <summary>Absolute paths of folders that belong to somebody else, such as nested projects.</summary>
    public IReadOnlyCollection<string> ExcludedFolders { get; init; } = Array.Empty<string>();

    /// <summary>C# is read here only where no compiler reads it.</summary>
    public bool IncludeCSharp { get; init; }

    public ScanSettings Settings { get; init; } = ScanSettings.Default;
}
