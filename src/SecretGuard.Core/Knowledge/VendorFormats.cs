using System.Collections.Generic;
using System.Linq;

namespace SecretGuard.Knowledge;

/// <summary>The forms of <c>vendor-formats.txt</c> and the look that tells which of them a place may hold.</summary>
public static class VendorFormats
{
    /// <summary>The shortest credential of all.</summary>
    internal const int ShortestText = 20;

    // Signs are ASCII: their first two characters make one number.
    private const int Ascii = 128;

    private static readonly IReadOnlyList<VendorFormat> Rows = KnowledgeTable.Rows("vendor-formats.txt", 4).Select(row => new VendorFormat(row)).ToList();

    private static readonly KeyValuePair<string, VendorFormat[]>[]?[] ByLead = Index();

    // Whether there is an entry. The index itself is too large to be asked about every character.
    private static readonly bool[] HasLead = ByLead.Select(signs => signs is not null).ToArray();

    internal static IReadOnlyList<VendorFormat> All => Rows;

    /// <summary>What the credential of a format is called in a sentence; null for no format.</summary>
    public static string? WordsOf(string id) => Rows.FirstOrDefault(format => format.Id == id)?.Words;

    /// <summary>False for a text that certainly holds no credential of these forms. Allocates nothing.</summary>
    public static bool MayStandIn(string text) => text.Length >= ShortestText && NextSign(text, 0) >= 0;

    /// <summary>The formats whose sign stands at a place.</summary>
    internal static IEnumerable<(VendorFormat Format, int SignLength)> At(string text, int at)
    {
        foreach (var sign in ByLead[(text[at] * Ascii) + text[at + 1]]!)
            if (string.CompareOrdinal(text, at, sign.Key, 0, sign.Key.Length) == 0)
                foreach (var format in sign.Value) yield return (format, sign.Key.Length);
    }

    /// <summary>The next place where a sign stands, or -1.</summary>
    internal static int NextSign(string text, int start)
    {
        for (var i = start; i + 1 < text.Length; i++)
            if ((text[i] | text[i + 1]) < Ascii && HasLead[(text[i] * Ascii) + text[i + 1]] && HoldsSign(text, i)) return i;
        return -1;
    }

    private static bool HoldsSign(string text, int at)
    {
        foreach (var sign in ByLead[(text[at] * Ascii) + text[at + 1]]!)
            if (string.CompareOrdinal(text, at, sign.Key, 0, sign.Key.Length) == 0) return true;
        return false;
    }

    private static KeyValuePair<string, VendorFormat[]>[]?[] Index()
    {
        var index = new KeyValuePair<string, VendorFormat[]>[]?[Ascii * Ascii];
        var signs = Rows.SelectMany(format => format.Signs.Select(sign => (Sign: sign, Format: format)))
            .GroupBy(entry => entry.Sign, entry => entry.Format)
            .Select(group => new KeyValuePair<string, VendorFormat[]>(group.Key, group.ToArray()));
        foreach (var lead in signs.GroupBy(sign => (sign.Key[0] * Ascii) + sign.Key[1])) index[lead.Key] = lead.ToArray();
        return index;
    }
}
