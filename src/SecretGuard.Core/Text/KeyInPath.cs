using System;

namespace SecretGuard.Text;

/// <summary>
/// A key that an API takes as a part of its path: <c>https://host/api/&lt;key&gt;/…</c>. What stands there is the name of a resource, or a
/// key; no word beside it tells which.
/// </summary>
internal static class KeyInPath
{
    private const string Home = "/api/";
    private const int ShortestKey = 16;
    private const int LongestKey = 128;

    /// <summary>Where such a part stands; an empty range for none.</summary>
    /// <param name="text">A text with an address.</param>
    /// <param name="from">Where its host begins.</param>
    /// <param name="end">Where it ends.</param>
    public static TextRange Of(string text, int from, int end)
    {
        var home = text.IndexOf(Home, from, end - from, StringComparison.OrdinalIgnoreCase);
        if (home < 0) return default;
        var start = home + Home.Length;
        var stop = start;
        while (stop < end && text[stop] is >= '0' and <= '9' or >= 'A' and <= 'Z' or >= 'a' and <= 'z') stop++;
        var isWhole = stop == end || text[stop] is '/' or '?' or '#';
        return isWhole && stop - start is >= ShortestKey and <= LongestKey ? TextRange.FromBounds(start, stop) : default;
    }
}
