using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.Text;

namespace SecretGuard.CodeFixes.Scopes;

/// <summary>The scopes that stand together in one piece of source text: a list in a literal, the value of one form field.</summary>
internal sealed class ScopeText
{
    // What cannot be inside a list of scopes as people write it in C#: the list ends there.
    private static readonly char[] Ends = { '"', '\'', '\\', '&', '=', '?', ';', '{', '}' };

    private readonly IReadOnlyList<TextSpan> _scopes;
    private readonly int _index;

    private ScopeText(IReadOnlyList<TextSpan> scopes, int index, IReadOnlyList<string> others)
    {
        _scopes = scopes;
        _index = index;
        Others = others;
    }

    /// <summary>The scopes beside this one.</summary>
    public IReadOnlyList<string> Others { get; }

    /// <summary>The scope with the separator that goes with it, or null when it is the only one.</summary>
    public TextSpan? Removable =>
        _scopes.Count < 2 ? null
        : _index < _scopes.Count - 1 ? TextSpan.FromBounds(_scopes[_index].Start, _scopes[_index + 1].Start)
        : TextSpan.FromBounds(_scopes[_index - 1].End, _scopes[_index].End);

    /// <param name="text">A string token as it stands in the source.</param>
    /// <param name="scope">One scope in it.</param>
    /// <returns>Null when the text around the scope cannot be read as a list.</returns>
    public static ScopeText? Around(string text, TextSpan scope)
    {
        var start = scope.Start == 0 ? 0 : text.LastIndexOfAny(Ends, scope.Start - 1) + 1;
        var end = text.IndexOfAny(Ends, scope.End);
        if (end < 0) end = text.Length;
        var isForm = start > 0 && text[start - 1] == '=' && !text.Substring(start, scope.Start - start).Any(char.IsWhiteSpace);
        var scopes = Split(text, start, end, isForm);
        var index = scopes.IndexOf(scope);
        if (index < 0) return null;
        return new ScopeText(scopes, index, scopes.Where(other => other != scope).Select(other => text.Substring(other.Start, other.Length)).ToList());
    }

    private static List<TextSpan> Split(string text, int start, int end, bool isForm)
    {
        var scopes = new List<TextSpan>();
        var from = start;
        for (var at = start; at <= end; at++)
        {
            var width = at == end ? 0 : SeparatorAt(text, at, isForm);
            if (width == 0 && at < end) continue;
            if (at > from) scopes.Add(TextSpan.FromBounds(from, at));
            // Behind a blank something else begins, such as the next header of a raw request.
            if (isForm && at < end && char.IsWhiteSpace(text[at])) break;
            from = at + width;
            at += System.Math.Max(width, 1) - 1;
        }

        return scopes;
    }

    // RFC 6749 section 3.3 separates by blanks, some providers by commas; a form writes the blank as "+" or "%20".
    private static int SeparatorAt(string text, int at, bool isForm)
    {
        if (char.IsWhiteSpace(text[at]) || text[at] == ',' || (isForm && text[at] == '+')) return 1;
        return isForm && string.CompareOrdinal(text, at, "%20", 0, 3) == 0 ? 3 : 0;
    }
}
