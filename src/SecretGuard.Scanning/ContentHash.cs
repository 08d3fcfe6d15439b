using SecretGuard.Text;

namespace SecretGuard.Scanning;

/// <summary>Hashes that tell contents apart.</summary>
public static class ContentHash
{
    private const int HexDigits = 32;

    /// <summary>128 bits in hexadecimal digits.</summary>
    public static string Of(params string[] parts) => Sha256.HexOf(string.Join("\0", parts), HexDigits);
}
