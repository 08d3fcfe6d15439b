using System;
using System.Collections.Generic;
using System.Linq;

namespace SecretGuard.Knowledge;

/// <summary>The forms of <c>vendor-formats.txt</c> and the look that tells which of them a place may hold.</summary>
public static class VendorFormats
{
    /// <summary>The shortest credential of all.</summary>
    internal const int ShortestText = 20;

#if NET
    /// <summary>From here on vectors take less time than pairs of characters.</summary>
    internal const int LongText = 64;

#endif

    // Signs are ASCII: their first two characters make one number.
    private const int Ascii = 128;

    private static readonly IReadOnlyList<VendorFormat> Rows = KnowledgeTable.Rows("vendor-formats.txt", 4, row => new VendorFormat(row));

    private static readonly VendorSign[]?[] ByLead = Index();

    // What two characters may be of a sign. The index itself is too large to be asked about a whole text.
    private static readonly PartOfSign[] Parts = PartsOfSigns();

#if NET
    // Few texts hold a sign.
    private static readonly Lazy<WordSieve> Sieve = new(() => new WordSieve(Beginnings, StringComparison.Ordinal));

    /// <summary>The first characters of each sign, three at least.</summary>
    internal static IEnumerable<string> Beginnings => Rows.SelectMany(format => format.Signs.SelectMany(sign => BeginningsWith(sign, format))).Distinct();

#endif
    internal static IReadOnlyList<VendorFormat> All => Rows;

    /// <summary>What the credential of a format is called in a sentence; null for no format.</summary>
    public static string? WordsOf(string id) => Rows.FirstOrDefault(format => format.Id == id)?.Words;

    /// <summary>False for a text that certainly holds no credential of these forms. Allocates nothing.</summary>
    public static bool MayStandIn(string text)
    {
#if NET
        if (text.Length >= LongText) return Sieve.Value.AnyIn(text);
#endif
        return text.Length >= ShortestText && NextSign(text, 0) >= 0;
    }

    /// <summary>The places where a sign stands and something follows it, in order.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">None stands before it.</param>
    internal static IReadOnlyList<int> PlacesIn(string text, int start = 0)
    {
#if NET
        if (text.Length >= LongText) return Sieve.Value.AllIn(text, start);
#endif
        var places = new List<int>();
        for (var at = start; (at = NextSign(text, at)) >= 0; at++) places.Add(at);
        return places;
    }

    /// <summary>The signs that begin as the text does at a place found by <see cref="NextSign"/>.</summary>
    internal static VendorSign[] SignsFrom(string text, int at) => ByLead[LeadAt(text, at)]!;

    /// <summary>The next place where a sign stands and something follows it, or -1.</summary>
    internal static int NextSign(string text, int start)
    {
        // Each second place is enough: a sign that begins beside it has its second and third character there.
        for (var i = start; i + 1 < text.Length; i += 2)
        {
            if ((text[i] | text[i + 1]) >= Ascii || Parts[LeadAt(text, i)] is var part && part == PartOfSign.None) continue;
            if ((part & PartOfSign.Middle) != 0 && i > start && HoldsSign(text, i - 1)) return i - 1;
            if ((part & PartOfSign.Begin) != 0 && HoldsSign(text, i)) return i;
        }

        return -1;
    }

    private static bool HoldsSign(string text, int at)
    {
        if (text[at] >= Ascii || ByLead[LeadAt(text, at)] is not { } signs) return false;
        foreach (var sign in signs)
            if (sign.StandsIn(text, at)) return true;
        return false;
    }

    private static int LeadAt(string text, int at) => (text[at] * Ascii) + text[at + 1];

#if NET
    // A sieve takes three characters: a sign of two goes on with what its format has next.
    private static IEnumerable<string> BeginningsWith(string sign, VendorFormat format)
    {
        if (sign.Length > 2)
        {
            yield return sign;
            yield break;
        }

        var next = format.Parts.SkipWhile(part => !part.IsText).Skip(1).FirstOrDefault(part => format.After.Count == 0 && !part.IsText);
        for (var c = '\0'; c < Ascii; c++)
            if (next is null || next.Has(c)) yield return sign + c;
    }
#endif

    private static PartOfSign[] PartsOfSigns()
    {
        var parts = new PartOfSign[Ascii * Ascii];
        foreach (var sign in Rows.SelectMany(format => format.Signs))
        {
            parts[LeadAt(sign, 0)] |= PartOfSign.Begin;
            // Behind a sign of two characters anything may follow.
            for (var next = 0; next < Ascii; next++)
                if (sign.Length == 2 || sign[2] == next) parts[(sign[1] * Ascii) + next] |= PartOfSign.Middle;
        }

        return parts;
    }

    private static VendorSign[]?[] Index()
    {
        var index = new VendorSign[]?[Ascii * Ascii];
        foreach (var format in Rows)
            foreach (var text in format.Signs)
            {
                var signs = index[LeadAt(text, 0)] ?? Array.Empty<VendorSign>();
                var sign = Array.Find(signs, one => one.Text == text) ?? new VendorSign(text);
                sign.Add(format);
                if (sign.Formats.Count == 1) index[LeadAt(text, 0)] = [.. signs, sign];
            }

        return index;
    }

    [Flags]
    private enum PartOfSign : byte
    {
        None = 0,
        Begin = 1,
        Middle = 2,
    }
}
