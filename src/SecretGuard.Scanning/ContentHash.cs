using System.Security.Cryptography;
using System.Text;

namespace SecretGuard.Scanning;

/// <summary>Hashes that tell contents apart.</summary>
internal static class ContentHash
{
    private const int HexDigits = 32;

    /// <summary>128 bits in hexadecimal digits.</summary>
    public static string Of(params string[] parts)
    {
        using var sha = SHA256.Create();
        var hash = sha.ComputeHash(Encoding.UTF8.GetBytes(string.Join("\0", parts)));
        var hex = new StringBuilder(HexDigits);
        for (var i = 0; i < HexDigits / 2; i++) hex.Append(hash[i].ToString("x2", System.Globalization.CultureInfo.InvariantCulture));
        return hex.ToString();
    }
}
