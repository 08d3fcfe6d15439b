using System;
using System.Linq;
using System.Text;

namespace SecretGuard.Scanning.Reading;

/// <summary>Turns bytes into text: by byte order mark, else UTF-16 and UTF-32 by where their zeros stand, else UTF-8.</summary>
internal static class TextDecoder
{
    private const int LookLength = 8 * 1024;

    // Fewer bytes have a pattern by chance.
    private const int MinWideLength = 16;

    private static readonly Encoding BigEndianUtf32 = new UTF32Encoding(bigEndian: true, byteOrderMark: true);

    /// <summary>The text without its byte order mark, or null for binary content. Broken sequences become U+FFFD.</summary>
    public static string? Decode(byte[] bytes, int length)
    {
        var encoding = MarkedEncoding(bytes, length, out var markLength);
        if (encoding is null && HasZero(bytes, length))
        {
            encoding = UnmarkedWideEncoding(bytes, length);
            if (encoding is null) return null;
        }

        return (encoding ?? Encoding.UTF8).GetString(bytes, markLength, length - markLength);
    }

    private static Encoding? MarkedEncoding(byte[] bytes, int length, out int markLength)
    {
        var marked = length switch
        {
            >= 3 when bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF => (Encoding.UTF8, 3),
            >= 4 when length % 4 == 0 && bytes[0] == 0xFF && bytes[1] == 0xFE && bytes[2] == 0 && bytes[3] == 0 => (Encoding.UTF32, 4),
            >= 4 when bytes[0] == 0 && bytes[1] == 0 && bytes[2] == 0xFE && bytes[3] == 0xFF => (BigEndianUtf32, 4),
            >= 2 when bytes[0] == 0xFF && bytes[1] == 0xFE => (Encoding.Unicode, 2),
            >= 2 when bytes[0] == 0xFE && bytes[1] == 0xFF => (Encoding.BigEndianUnicode, 2),
            _ => ((Encoding?)null, 0),
        };
        markLength = marked.Item2;
        return marked.Item1;
    }

    private static bool HasZero(byte[] bytes, int length) => Array.IndexOf(bytes, (byte)0, 0, Math.Min(length, LookLength)) >= 0;

    // Text in a wide encoding is mostly ASCII: its high bytes are mostly zero, its low bytes hardly ever.
    private static Encoding? UnmarkedWideEncoding(byte[] bytes, int length)
    {
        var zeros = ZeroShares(bytes, Math.Min(length, LookLength) & ~3);
        var isQuads = length % 4 == 0;
        return (length % 2 == 0 && length >= MinWideLength ? zeros : string.Empty) switch
        {
            "-+++" or "--++" when isQuads => Encoding.UTF32,
            "+++-" or "++--" when isQuads => BigEndianUtf32,
            "-+-+" => Encoding.Unicode,
            "+-+-" => Encoding.BigEndianUnicode,
            _ => null,
        };
    }

    // For each place in a group of four bytes: "+" where most are zero, "-" where hardly any is, "?" between.
    private static string ZeroShares(byte[] bytes, int looked)
    {
        var zeros = new int[4];
        for (var i = 0; i < looked; i++)
            if (bytes[i] == 0) zeros[i % 4]++;

        var groups = looked / 4;
        return string.Concat(zeros.Select(count => count * 2 > groups ? '+' : count * 8 < groups ? '-' : '?'));
    }
}
