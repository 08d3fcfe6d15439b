namespace SecretGuard.Knowledge;

/// <summary>The checksum of IEEE 802.3 over ASCII text, as issuers put it behind their tokens.</summary>
internal static class Crc32
{
    private const uint Polynomial = 0xEDB88320;
    private const string Base62Digits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

    private static readonly uint[] Table = CreateTable();

    public static uint Of(string text, int start, int length)
    {
        var sum = uint.MaxValue;
        for (var i = start; i < start + length; i++) sum = Table[(sum ^ text[i]) & 0xFF] ^ (sum >> 8);
        return ~sum;
    }

    /// <summary>The number in base 62, digits before capitals before small letters, filled up with zeros.</summary>
    public static string ToBase62(uint number, int length)
    {
        var digits = new char[length];
        for (var i = length - 1; i >= 0; i--)
        {
            digits[i] = Base62Digits[(int)(number % 62)];
            number /= 62;
        }

        return new string(digits);
    }

    private static uint[] CreateTable()
    {
        var table = new uint[256];
        for (uint i = 0; i < table.Length; i++)
        {
            var entry = i;
            for (var bit = 0; bit < 8; bit++) entry = (entry & 1) == 0 ? entry >> 1 : Polynomial ^ (entry >> 1);
            table[i] = entry;
        }

        return table;
    }
}
