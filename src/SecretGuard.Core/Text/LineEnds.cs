#if NET
using System;

#endif
namespace SecretGuard.Text;

/// <summary>Where lines end: at LF, CRLF or a lone CR.</summary>
internal static class LineEnds
{
    private static readonly char[] Signs = { '\n', '\r' };

    /// <summary>The first sign of a line end that is not before <paramref name="from"/>; the length of the text when there is none.</summary>
    public static int Next(string text, int from)
    {
        var end = text.IndexOfAny(Signs, from);
        return end < 0 ? text.Length : end;
    }

    /// <summary>The last sign of a line end in a part of the text; -1 for none.</summary>
    public static int Last(string text, int start, int end) => start < end ? text.LastIndexOfAny(Signs, end - 1, end - start) : -1;

    /// <summary>How many signs of line ends stand in a part of the text.</summary>
    public static int CountSigns(string text, int start, int end)
    {
        var count = 0;
        for (var at = start; at < end && (at = text.IndexOfAny(Signs, at, end - at)) >= 0; at++) count++;
        return count;
    }

    /// <summary>How many lines end in a part of a text. Of CRLF it is the second sign that ends one.</summary>
    public static int Count(string text, int start, int end)
    {
        if (start >= end) return 0;
#if NET
        var part = text.AsSpan(start, end - start);
        var isSplit = part[^1] == '\r' && end < text.Length && text[end] == '\n';
        return part.Count('\n') + part.Count('\r') - part.Count("\r\n") - (isSplit ? 1 : 0);
#else
        var count = 0;
        for (var i = start; i < end; i++)
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n'))) count++;

        return count;
#endif
    }
}
