using System.Collections.Generic;
using System.Globalization;

namespace SecretGuard.Analyzers.Values;

/// <summary>Splits a composite format into its texts and the numbers of its items: <c>client_id={0}</c>.</summary>
internal static class FormatItems
{
    private const int MaxDigits = 3;

    /// <summary>Start, length and, for an item, its number; else -1. A text that is no format comes back as one text.</summary>
    public static IReadOnlyList<(int Start, int Length, int Item)> Of(string format)
    {
        var parts = new List<(int, int, int)>();
        var start = 0;
        var at = 0;
        while (at < format.Length)
        {
            var c = format[at];
            if (c is '{' or '}' && at + 1 < format.Length && format[at + 1] == c)
            {
                // The second brace of a pair is none.
                parts.Add((start, at + 1 - start, -1));
                start = at += 2;
            }
            else if (c == '{' && ItemAt(format, at, out var length) is { } item)
            {
                if (at > start) parts.Add((start, at - start, -1));
                parts.Add((at, length, item));
                start = at += length;
            }
            else
            {
                at++;
            }
        }

        if (start < format.Length) parts.Add((start, format.Length - start, -1));
        return parts;
    }

    // {0}, {12,-8:N0}
    private static int? ItemAt(string format, int open, out int length)
    {
        length = 0;
        var digits = open + 1;
        while (digits < format.Length && digits <= open + MaxDigits && format[digits] is >= '0' and <= '9') digits++;
        var close = digits == open + 1 ? -1 : format.IndexOf('}', digits);
        if (close < 0 || (close > digits && format[digits] is not (',' or ':' or ' '))) return null;
        length = close + 1 - open;
        return int.Parse(format.Substring(open + 1, digits - open - 1), CultureInfo.InvariantCulture);
    }
}
