using System;
using SecretGuard.Text;

namespace SecretGuard.Candidates.Lines;

/// <summary>Knows the two ways in which XML writes a name and its value on a line, for comments, notes and broken files.</summary>
internal static class LineElement
{
    private const string ValueName = "value";
    private const int MaxTag = 256;

    private static readonly string[] FormFields = { "input", "button", "option", "meta" };

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
        var isOpen = !hasBlanks && (end >= text.Length || text[end] != '<') && IsFirstOnLine(text, nameStart - 1);
        return isClosed || isOpen ? TextRange.FromBounds(nameEnd + 1, end) : null;
    }

    // "Bearer <access_token>" is no tag.
    private static bool IsFirstOnLine(string text, int at)
    {
        while (at > 0 && text[at - 1] is ' ' or '\t') at--;
        return at == 0 || text[at - 1] is '\n' or '\r';
    }

    /// <summary>Behind <c>key="Name"</c> the index after <c>value</c>, whose sign and text follow; else the same index.</summary>
    public static int EndOfValueName(string text, int at)
    {
        var start = at;
        while (start < text.Length && text[start] is ' ' or '\t') start++;
        if (start == at || string.Compare(text, start, ValueName, 0, ValueName.Length, StringComparison.OrdinalIgnoreCase) != 0) return at;
        return IsFormField(text, at) ? at : start + ValueName.Length;
    }

    // What a page shows in its fields and on its buttons is for everybody to read.
    private static bool IsFormField(string text, int at)
    {
        var open = text.LastIndexOf('<', at - 1, Math.Min(at, MaxTag));
        return open >= 0 && Array.Exists(FormFields, name => string.Compare(text, open + 1, name, 0, name.Length, StringComparison.OrdinalIgnoreCase) == 0);
    }
}
