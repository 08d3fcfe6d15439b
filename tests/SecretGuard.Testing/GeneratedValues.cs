namespace SecretGuard.Testing;

/// <summary>
/// Values that look generated, made at test time so that none stands in the repository. The same arguments give the same value for
/// ever. No issuer's format: no prefix, no checksum, never four letters in a row.
/// </summary>
public static class GeneratedValues
{
    private const string Letters = "abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ";
    private const string Digits = "23456789";
    private const string HexDigits = "0123456789abcdef";
    private const string Consonants = "bdfgklmnprstv";
    private const string Vowels = "aeiou";

    /// <summary>Letters and digits, every fourth a digit, so that no word can turn up inside.</summary>
    public static string Opaque(int length = 32, int seed = 1)
    {
        var state = Start(seed);
        var chars = new char[length];
        for (var i = 0; i < length; i++) chars[i] = Pick(i % 4 == 3 ? Digits : Letters, ref state);
        return new string(chars);
    }

    /// <summary>Small letters that can be spoken, so that it reads like a word somebody thought of; no word of any list.</summary>
    public static string Word(int length = 14, int seed = 1)
    {
        var state = Start(seed);
        var chars = new char[length];
        for (var i = 0; i < length; i++) chars[i] = Pick(i % 2 == 0 ? Consonants : Vowels, ref state);
        return new string(chars);
    }

    /// <summary>A version 4 GUID in its usual form.</summary>
    public static string Guid(int seed = 1)
    {
        var hex = Hex(32, seed).ToCharArray();
        hex[12] = '4';
        hex[16] = '8';
        return System.Guid.ParseExact(new string(hex), "N").ToString("D");
    }

    /// <summary>Small hexadecimal digits.</summary>
    public static string Hex(int length, int seed = 1)
    {
        var state = Start(seed);
        var chars = new char[length];
        for (var i = 0; i < length; i++) chars[i] = Pick(HexDigits, ref state);
        return new string(chars);
    }

    private static ulong Start(int seed) => unchecked((ulong)seed * 0x9E3779B97F4A7C15UL) + 0x2545F4914F6CDD1DUL;

    // SplitMix64: unlike System.Random its sequence is nobody's implementation detail.
    private static char Pick(string alphabet, ref ulong state)
    {
        unchecked
        {
            state += 0x9E3779B97F4A7C15UL;
            var z = state;
            z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9UL;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
            return alphabet[(int)((z ^ (z >> 31)) % (ulong)alphabet.Length)];
        }
    }
}
