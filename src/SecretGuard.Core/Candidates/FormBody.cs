using System.Collections.Generic;
using SecretGuard.Knowledge;
using SecretGuard.Text;

namespace SecretGuard.Candidates;

/// <summary>
/// Reads form-encoded text such as <c>grant_type=client_credentials&amp;client_id=…&amp;client_secret=…&amp;scope=…</c>, on one line
/// or on several. Whatever is none yields nothing.
/// </summary>
public static class FormBody
{
    private static readonly char[] Separators = { '&', '\n', '\r' };

    /// <param name="body">The text, or an address with such a query.</param>
    /// <param name="isCode">The text stands in source code.</param>
    public static IEnumerable<Candidate> Read(SourceValue body, bool isCode = false)
    {
        var fields = Fields(new QuotedText(body));
        var neighbours = new Neighbours();
        foreach (var field in fields) neighbours.Add(field.Kind, field.Name, field.Value?.Value);
        foreach (var field in fields)
            if (field.Value is not null && SlotKinds.AreJudged(field.Kind, neighbours.ShowOAuth)) yield return field.ToCandidate(neighbours.ContextOf(field.Name, isCode));
    }

    /// <summary>The fields whose names tell a slot.</summary>
    internal static IReadOnlyList<NamedValue> Fields(QuotedText body, int group = 0, int line = 0, bool isCode = false, bool isComment = false)
    {
        var fields = new List<NamedValue>();
        var text = body.Value.Value;
        for (var start = QueryStart(text); start < text.Length;)
        {
            var end = text.IndexOfAny(Separators, start);
            if (end < 0) end = text.Length;
            var equals = text.IndexOf('=', start, end - start);
            if (equals > start && NameOf(text, start, equals) is { } name && TellingName.SlotOf(name) is { } kind)
                fields.Add(new NamedValue(kind, SlotEvidence.Key, name, ValueOf(body, equals + 1, end))
                {
                    Group = group, Line = line, IsCode = isCode, IsComment = isComment,
                });

            start = end + 1;
        }

        return fields;
    }

    // "http://host/token?client_secret=…", but not a question mark inside a value.
    private static int QueryStart(string text)
    {
        var mark = text.IndexOf('?');
        return mark >= 0 && text.IndexOf('=', 0, mark) < 0 ? mark + 1 : 0;
    }

    private static string? NameOf(string text, int start, int end)
    {
        while (start < end && text[start] is ' ' or '\t') start++;
        if (string.CompareOrdinal(text, start, "amp;", 0, 4) == 0) start += 4;
        while (end > start && text[end - 1] is ' ' or '\t') end--;
        if (end - start is < 2 or > 128) return null;
        for (var i = start; i < end; i++)
            if (!char.IsLetterOrDigit(text[i]) && text[i] is not ('_' or '-' or '.' or '%')) return null;

        return text.Substring(start, end - start).Replace("%5F", "_").Replace("%5f", "_");
    }

    private static SourceValue? ValueOf(QuotedText body, int start, int end)
    {
        if (body.IsDefaultedReference(start, end - start)) return body.Value.Slice(start, end - start);
        return body.IsLiteralPart(start, end - start) ? PercentText.Decode(body.Value.Slice(start, end - start)).Trim() : null;
    }
}
