using System;
using SecretGuard.Knowledge;
using SecretGuard.Text;

namespace SecretGuard.Candidates;

/// <summary>Finds addresses that say by themselves that they are a token endpoint, wherever they stand in a text.</summary>
internal static class AddressScan
{
    private const string Scheme = "http://";

    private const string Closers = "\"'`\\;,|^\u00A0";

    /// <param name="text">Where to look.</param>
    /// <param name="name">Names the place in a fingerprint: a key path, or nothing.</param>
    /// <param name="into">Takes what was found.</param>
    /// <param name="isCode">The text is source code.</param>
    public static void Read(SourceValue text, string name, CandidateList into, bool isCode = false)
    {
        var content = text.Value;
        var at = content.IndexOf(Scheme, StringComparison.OrdinalIgnoreCase);
        while (at >= 0)
        {
            var end = EndOf(content, at + Scheme.Length);
            var address = text.Slice(at, end - at);
            if (TokenEndpointPath.IsTokenEndpoint(address.Value))
                into.Add(new Candidate(new Slot(SlotKind.TokenEndpoint, SlotEvidence.Shape, name), address, ContextOf(isCode)));

            at = end >= content.Length ? -1 : content.IndexOf(Scheme, end, StringComparison.OrdinalIgnoreCase);
        }
    }

    private static CandidateContext ContextOf(bool isCode) => isCode ? new CandidateContext { IsCode = true } : CandidateContext.None;

    private static int EndOf(string text, int start)
    {
        var parentheses = 0;
        var end = start;
        for (; end < text.Length && !char.IsWhiteSpace(text[end]) && Closers.IndexOf(text[end]) < 0; end++)
        {
            var c = text[end];
            if (c == '<' && !IsTemplateName(text, end)) break;
            if (c == '(') parentheses++;
            if (c == ')' && --parentheses < 0) break;
        }

        while (end > start && text[end - 1] is '.' or ':' or '!' or '?' or '*' or ']') end--;
        return end;
    }

    // http://<host>/…, not the closing tag of an element.
    private static bool IsTemplateName(string text, int at)
    {
        for (var i = at + 1; i < text.Length && i < at + 64; i++)
        {
            if (text[i] == '>') return i > at + 1;
            if (!char.IsLetterOrDigit(text[i]) && text[i] is not ('_' or '-')) return false;
        }

        return false;
    }
}
