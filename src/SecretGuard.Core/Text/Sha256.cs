using System.Security.Cryptography;
using System.Text;

namespace SecretGuard.Text;

/// <summary>Hashes of texts in UTF-8, for fingerprints and for telling contents apart.</summary>
public static class Sha256
{
    // In bytes. What is longer is worth loading the platform's library for.
    private const int LongestShort = 4096;

    private const string HexDigits = "0123456789abcdef";

    /// <summary>The first hexadecimal digits of the hash, in small letters; 64 are all of it.</summary>
    public static string HexOf(string text, int digits)
    {
        var hash = Of(text);
        var hex = new char[digits];
        for (var i = 0; i < digits; i++) hex[i] = HexDigits[(i % 2 == 0 ? hash[i / 2] >> 4 : hash[i / 2]) & 15];
        return new string(hex);
    }

    /// <summary>
    /// 12 bits: enough that a rotated value almost always shows as a new finding (one in 4,096 goes unnoticed), too few to test a
    /// guess against.
    /// </summary>
    internal static int Bits12(string text)
    {
        var hash = Of(text);
        return (hash[0] << 4) | (hash[1] >> 4);
    }

    private static byte[] Of(string text)
    {
        var content = Encoding.UTF8.GetBytes(text);
        return content.Length <= LongestShort ? ShortHash.Of(content) : OfLong(content);
    }

    private static byte[] OfLong(byte[] content)
    {
        using var sha = SHA256.Create();
        return sha.ComputeHash(content);
    }
}
