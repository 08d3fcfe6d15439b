using System;
using SecretGuard.Text;

namespace SecretGuard.Candidates.Lines;

/// <summary>Knows the two ways in which XML writes a name and its value on a line, for comments, notes and broken files.</summary>
internal static class LineElement
{
    private const string ValueName = "value";

    /// <summary>
    /// What stands between <c>&lt;Name&gt;</c> and its end, or to the end of the line where the end is missing; null when the name is no tag's
    /// or a sentence follows.
    /// </summary>
    public static TextRange? ContentOf(string text, int nameStart, int nameEnd)
    {
        if (nameStart == 0 || text[nameStart - 1] != '<' || nameEnd >= text.Length || text[nameEnd] != '>') return null;
        var end = nameEnd + 1;
        var hasBlanks = false;
        for (; end < text.Length && text[end] is not ('<' or '\n' or '\r'); end++) hasBlanks |= text[end] == ' ';
        var isClosed = end + 1 < text.Length && text[end] == '<' && text[end + 1] == '/';
        return isClosed || (!hasBlanks && (end >= text.Length || text[end] != '<')) ? TextRange.FromBounds(nameEnd + 1, end) : null;
    }

    /// <summary>Behind <c>key="Name"</c> the index after <c>value</c>, whose sign and text follow; else the same index.</summary>
    public static int EndOfValueName(string text, int at)
    {
        var start = at;
        while (start < text.Length && text[start] is ' ' or '\t') start++;
        return start > at && string.Compare(text, start, ValueName, 0, ValueName.Length, StringComparison.OrdinalIgnoreCase) == 0 ? start + ValueName.Length : at;
    }
}
