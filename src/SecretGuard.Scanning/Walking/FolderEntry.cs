namespace SecretGuard.Scanning.Walking;

/// <summary>A file or folder as the listing of its folder told of it.</summary>
internal sealed class FolderEntry
{
    public FolderEntry(string name, string fullPath, string path)
    {
        Name = name;
        FullPath = fullPath;
        Path = path;
    }

    public string Name { get; }

    public string FullPath { get; }

    /// <summary>Relative to the root of the scan, forward slashes.</summary>
    public string Path { get; }

    public bool IsFolder { get; init; }

    public bool IsLink { get; init; }

    /// <summary>In bytes; null for folders, and where nobody has looked.</summary>
    public long? Length { get; init; }
}
