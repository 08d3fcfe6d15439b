namespace SecretGuard.Scanning;

/// <summary>Content that is to be judged as a file of that path, whatever lies there on the disk.</summary>
public class GivenFile
{
    /// <param name="path">Absolute, at or below the root.</param>
    /// <param name="bytes">Null for what is larger than the limit.</param>
    public GivenFile(string path, byte[]? bytes)
    {
        Path = path;
        Bytes = bytes;
    }

    public string Path { get; }

    public byte[]? Bytes { get; }
}
