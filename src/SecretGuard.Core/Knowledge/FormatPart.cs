using System;
using System.Collections.Generic;
using System.Globalization;

namespace SecretGuard.Knowledge;

/// <summary>A piece of a vendor's format: one of several texts, or a number of characters of a kind.</summary>
internal sealed class FormatPart
{
    private static readonly Dictionary<string, string> Kinds = new(StringComparer.Ordinal)
    {
        ["num"] = "0-9", ["hex"] = "0-9a-f", ["HEX"] = "0-9A-F", ["xhex"] = "0-9a-fA-F", ["b32"] = "a-z2-7", ["B32"] = "A-Z2-7", ["let"] = "A-Za-z",
        ["alnum"] = "A-Za-z0-9", ["b64"] = "A-Za-z0-9+/", ["url"] = "A-Za-z0-9_-",
    };

    private readonly bool[] _signs = new bool[128];

    // Of texts, the first character of each.
    private readonly bool[] _firsts = new bool[128];

    private FormatPart(IReadOnlyList<string> texts)
    {
        Texts = texts;
        foreach (var text in texts) _firsts[text[0]] = true;
    }

    private FormatPart(string set, int min, int max)
    {
        Texts = Array.Empty<string>();
        Min = min;
        Max = max;
        for (var i = 0; i < set.Length; i++)
        {
            var last = i + 2 < set.Length && set[i + 1] == '-' ? set[i + 2] : set[i];
            for (var c = set[i]; c <= last; c++) _signs[c] = true;
            if (last != set[i]) i += 2;
        }
    }

    /// <summary>The texts that may stand here; none for characters of a kind.</summary>
    public IReadOnlyList<string> Texts { get; }

    public bool IsText => Texts.Count > 0;

    /// <summary>The least number of characters.</summary>
    public int Min { get; }

    /// <summary>The largest number of characters.</summary>
    public int Max { get; }

    /// <summary>True for texts as a format writes them.</summary>
    internal static bool IsTextOf(string part) => part[0] == '\'';

    /// <param name="part"><c>'one,other'</c>, <c>hex:32</c>, <c>[A-D]:1-2</c>.</param>
    /// <exception cref="FormatException">It is none of these.</exception>
    public static FormatPart Parse(string part)
    {
        if (IsTextOf(part)) return new FormatPart(part.Substring(1, part.Length - 2).Split(','));
        var colon = part.LastIndexOf(':');
        if (colon < 0) throw new FormatException($"'{part}' is no part of a format.");
        var name = part.Substring(0, colon);
        var set = name[0] == '[' ? name.Substring(1, name.Length - 2) : Kinds[name];
        var counts = part.Substring(colon + 1).Split('-');
        return new FormatPart(set, NumberOf(counts[0]), NumberOf(counts[counts.Length - 1]));
    }

    /// <summary>False where none of the texts stands: asked at each length of what stands before them.</summary>
    public bool MayStand(string text, int at) => !IsText || (at < text.Length && text[at] < _firsts.Length && _firsts[text[at]]);

    /// <summary>True for a character of the kind.</summary>
    public bool Has(char c) => c < _signs.Length && _signs[c];

    private static int NumberOf(string count) => int.Parse(count, NumberStyles.None, CultureInfo.InvariantCulture);
}
