using System;
using System.Linq;
using SecretGuard.Text;

namespace SecretGuard.Candidates.Lines;

/// <summary>What stands after a name on its line.</summary>
internal sealed class LineValue
{
    private LineValue(SourceValue value, int start, int end)
    {
        Value = value;
        Start = start;
        End = end;
    }

    public SourceValue Value { get; }

    public int Start { get; }

    /// <summary>The index after it, quotes included.</summary>
    public int End { get; }

    public bool IsQuoted { get; private init; }

    /// <summary>An equals sign without blanks stands between name and value.</summary>
    public bool IsAssigned { get; private init; }

    /// <summary>A call, a variable, a truth value: nothing that a person wrote down as a secret.</summary>
    public bool IsComputed { get; private init; }

    /// <summary>More words follow, or it looks like the member of something.</summary>
    public bool IsDoubtful { get; private init; }

    /// <summary>An arrow to its type follows, as in lists of declarations: the source that it was made from is read as well.</summary>
    public bool IsDeclared { get; private init; }

    /// <summary>The value after the name that ends at <paramref name="nameEnd"/>, or null when no separator follows.</summary>
    public static LineValue? After(SourceValue source, int nameStart, int nameEnd)
    {
        var text = source.Value;
        if (LineElement.ContentOf(text, nameStart, nameEnd) is { } content) return Element(source, content);
        var separator = SeparatorAfter(text, nameStart, nameEnd, out var isAssigned, out var at);
        if (!separator || at >= text.Length || text[at] is '\n' or '\r') return null;
        if (BeginsObject(text, at)) return null;
        var isEscaped = text[at] == '\\' && at + 1 < text.Length && text[at + 1] is '"' or '\'';
        if (isEscaped) at++;
        return text[at] is '"' or '\'' or '`' ? Quoted(source, at, isEscaped) : Unquoted(source, at, isAssigned);
    }

    // "access_token": {"acr": …}: what it holds has names of its own.
    private static bool BeginsObject(string text, int at) => text[at] == '{' && at + 1 < text.Length && text[at + 1] is '"' or '\'' or '\\';

    /// <summary>The rest of the line without a trailing comment.</summary>
    public LineValue ToEndOfLine(SourceValue source)
    {
        var end = Start;
        while (end < source.Value.Length && source.Value[end] is not ('\n' or '\r' or '#' or ';' or '"' or '`')) end++;
        return new LineValue(source.Slice(Start, end - Start).Trim(), Start, end) { IsComputed = IsComputed, IsAssigned = IsAssigned };
    }

    // What stands between two tags is written down as it is, like a text in quotes.
    private static LineValue Element(SourceValue source, TextRange content)
    {
        var value = source.Slice(content.Start, content.Length);
        return new LineValue(value, content.Start, content.End) { IsQuoted = true, IsComputed = value.Value.Trim().Length == 0 || IsVariable(value.Value) };
    }

    private static bool SeparatorAfter(string text, int nameStart, int nameEnd, out bool isAssigned, out int at)
    {
        at = nameEnd;
        var quote = nameStart > 0 ? text[nameStart - 1] : '\0';
        // "Keycloak:ClientSecret": here the name is the last part of a path in quotes, there one on the way.
        if (quote == ':' && nameEnd < text.Length) quote = text[nameEnd];
        if (IsPart(text, quote, nameEnd)) return isAssigned = false;
        if (quote is '"' or '\'' or '`')
        {
            // Inside another string the quotes of a name are escaped.
            if (at < text.Length && text[at] == '\\') at++;
            if (at < text.Length && text[at] == quote) at++;
            if (at < text.Length && text[at] == ']') at++;
            at = LineElement.EndOfValueName(text, at);
        }

        var beforeBlanks = at;
        at = SkipBlanks(text, at);
        var start = at;
        while (at < text.Length && at < start + 3 && text[at] is '=' or ':' or '>') at++;
        isAssigned = at == start + 1 && text[start] == '=' && start == beforeBlanks && at < text.Length && text[at] is not (' ' or '\t');
        if (at == start || text[start] == '>') return false;
        at = SkipBlanks(text, at);
        return true;
    }

    private static bool IsPart(string text, char quote, int nameEnd) =>
        quote is '"' or '\'' or ':' && nameEnd + 1 < text.Length && text[nameEnd] == ':' && char.IsLetterOrDigit(text[nameEnd + 1]);

    private static int SkipBlanks(string text, int at)
    {
        while (at < text.Length && text[at] is ' ' or '\t') at++;
        return at;
    }

    private static LineValue Quoted(SourceValue source, int open, bool isEscaped)
    {
        var text = source.Value;
        var end = open + 1;
        var hasEscapes = false;
        for (; end < text.Length && text[end] is not ('\n' or '\r') && text[end] != text[open]; end++)
        {
            if (text[end] != '\\' || end + 1 >= text.Length || text[end + 1] is '\n' or '\r') continue;
            if (isEscaped && text[end + 1] == text[open]) break;
            hasEscapes = true;
            end++;
        }

        if (end > text.Length) end = text.Length;
        var value = hasEscapes ? JsonText.Decode(source, open + 1, end) : source.Slice(open + 1, end - open - 1);
        var close = Math.Min(end + 1, text.Length);
        return new LineValue(value, open, close) { IsQuoted = true, IsComputed = IsVariable(value.Value), IsDeclared = ArrowFollows(text, close) };
    }

    private static LineValue Unquoted(SourceValue source, int start, bool isAssigned)
    {
        var text = source.Value;
        var end = BracedEnd(text, start);
        while (end < text.Length && !char.IsWhiteSpace(text[end]) && text[end] is not (';' or '"' or '\'' or '`' or '<')) end++;
        end = WithoutTail(text, start, end);
        var value = source.Slice(start, end - start);
        return new LineValue(value, start, end)
        {
            IsAssigned = isAssigned,
            IsComputed = IsComputedText(value.Value) || IsVariable(value.Value),
            IsDoubtful = IsMember(value.Value) || WordsFollow(text, end),
            IsDeclared = ArrowFollows(text, end),
        };
    }

    // "<your secret>", "{{ name }}", "${NAME:-a b}": blanks belong to it.
    private static int BracedEnd(string text, int start)
    {
        var close = text[start] switch { '<' => '>', '{' => '}', '[' => ']', '$' when start + 1 < text.Length && text[start + 1] == '{' => '}', _ => '\0' };
        for (var i = start + 1; close != '\0' && i < text.Length && i < start + 256 && text[i] is not ('\n' or '\r'); i++)
        {
            if (text[i] != close) continue;
            while (i + 1 < text.Length && text[i + 1] == close) i++;
            return i + 1;
        }

        return start;
    }

    private static int WithoutTail(string text, int start, int end)
    {
        while (end > start && (text[end - 1] is ',' or '\\' || IsUnopened(text, start, end))) end--;
        return end;
    }

    private static bool IsUnopened(string text, int start, int end)
    {
        var open = text[end - 1] switch { ')' => '(', ']' => '[', '}' => '{', _ => '\0' };
        // Only a bracket right behind a short value can be its sentence's.
        return open != '\0' && end - start < 512 && text.IndexOf(open, start, end - start) < 0;
    }

    private static bool IsComputedText(string value) =>
        value.Length == 0 || value.IndexOf('(') >= 0 || value[value.Length - 1] is '[' or '.' || value is "true" or "false" or "True" or "False" or "new" or "await";

    // "$secret", "$env:SECRET", "$this->x". Braced ones may hold a default and are judged later.
    private static bool IsVariable(string value) => value.Length > 1 && value[0] == '$' && (char.IsLetter(value[1]) || value[1] is '_' or '(');

    private static bool IsMember(string value) =>
        value.IndexOf('.') > 0 && value.All(c => char.IsLetter(c) || c is '.' or '_') && value.Split('.').All(part => part.Length > 0);

    private static bool ArrowFollows(string text, int end) => string.CompareOrdinal(text, end, " -> ", 0, 4) == 0;

    private static bool WordsFollow(string text, int end)
    {
        var at = SkipBlanks(text, end);
        if (at == end || at >= text.Length || !char.IsLetter(text[at])) return false;
        while (at < text.Length && (char.IsLetterOrDigit(text[at]) || text[at] is '_' or '-' or '.' or ':')) at++;
        return at >= text.Length || text[at] != '=';
    }
}
