using SecretGuard.Scanning.Reading;

namespace SecretGuard.Scanning.Locking;

/// <summary>The text of files that hold policy.</summary>
public static class PolicyText
{
    /// <summary>Empty for what is missing, no text, or longer than people write.</summary>
    /// <param name="path">Absolute.</param>
    public static string Of(string path) => TextFileReader.Read(path, ScanLimits.MaxFileBytes).Text;

    /// <summary>The same of what a file held at another time.</summary>
    public static string Of(byte[]? bytes) => bytes is null ? string.Empty : TextDecoder.Decode(bytes, bytes.Length) ?? string.Empty;
}
