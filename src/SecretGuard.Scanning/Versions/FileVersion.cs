namespace SecretGuard.Scanning.Versions;

/// <summary>What a file held in some commits.</summary>
public sealed class FileVersion : GivenFile
{
    /// <param name="path">Absolute, at or below the root. Nothing need lie there today.</param>
    /// <param name="id">Tells its content from every other, as the store of the commits names it.</param>
    /// <param name="bytes">Null for what is larger than the limit, and for what the store does not have.</param>
    public FileVersion(string path, string id, byte[]? bytes)
        : base(path, bytes) => Id = id;

    public string Id { get; }

    /// <summary>The store does not have the content.</summary>
    public bool IsMissing { get; init; }
}
