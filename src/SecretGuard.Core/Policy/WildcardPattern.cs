using System;
using System.Collections.Generic;
using System.Linq;

namespace SecretGuard.Policy;

/// <summary>A text in which <c>*</c> stands for any characters, none included. Compared without case unless told otherwise, in linear time.</summary>
internal static class WildcardPattern
{
    public static bool IsAnyMatch(IReadOnlyList<string> patterns, string text) => patterns.Any(pattern => IsMatch(pattern, text));

    public static bool IsMatch(string pattern, string text, StringComparison comparison = StringComparison.OrdinalIgnoreCase)
    {
        var parts = pattern.Split('*');
        if (parts.Length == 1) return string.Equals(pattern, text, comparison);
        var last = parts[parts.Length - 1];
        if (!text.StartsWith(parts[0], comparison) || !text.EndsWith(last, comparison)) return false;
        var at = parts[0].Length;
        var end = text.Length - last.Length;
        // The leftmost place for each part leaves the most room for those behind it.
        foreach (var part in parts.Skip(1).Take(parts.Length - 2))
        {
            var found = at > end ? -1 : text.IndexOf(part, at, end - at, comparison);
            if (found < 0) return false;
            at = found + part.Length;
        }

        return at <= end;
    }
}
