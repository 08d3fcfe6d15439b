using System.Security.Cryptography;
using System.Text;

namespace SecretGuard.Text;

/// <summary>Hashes for fingerprints.</summary>
internal static class Sha256
{
    public static byte[] Of(string text)
    {
        using var sha = SHA256.Create();
        return sha.ComputeHash(Encoding.UTF8.GetBytes(text));
    }

    /// <summary>
    /// 12 bits: enough that a rotated value almost always shows as a new finding (one in 4,096 goes unnoticed), too few to test a
    /// guess against.
    /// </summary>
    public static int Bits12(string text)
    {
        var hash = Of(text);
        return (hash[0] << 4) | (hash[1] >> 4);
    }
}
