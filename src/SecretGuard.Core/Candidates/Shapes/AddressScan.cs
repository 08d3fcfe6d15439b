using System;
using SecretGuard.Knowledge;
using SecretGuard.Text;

namespace SecretGuard.Candidates.Shapes;

/// <summary>
/// Finds addresses that say by themselves that they are a token endpoint over plain HTTP, addresses with a password in front of their
/// host, and those of an API with a key in their path.
/// </summary>
internal static class AddressScan
{
    private const string Mark = "://";
    private const string Plain = "http";
    private const string Secure = "https";
    private const string Closers = "\"'`\\;,|^\u00A0";
    private const int MaxScheme = 16;
    private const int MaxUserInfo = 512;

    public static void Read(SourceValue text, string name, CandidateList into, CandidateContext context)
    {
        var content = text.Value;
        var mark = content.IndexOf(Mark, StringComparison.Ordinal);
        while (mark >= 0)
        {
            var start = StartOfScheme(content, mark);
            var end = mark + Mark.Length;
            if (HoldsUserInfo(content, end))
                into.Add(new Candidate(new Slot(SlotKind.UserInfo, SlotEvidence.Shape, name), text.Slice(start, EndOfUserInfo(content, end) - start), context));
            var isSecure = IsScheme(Secure, content, start, mark);
            if (IsScheme(Plain, content, start, mark)) end = ReadPlain(text, start, end, name, into, context);
            mark = end >= content.Length ? -1 : content.IndexOf(Mark, end, StringComparison.Ordinal);
            // Only up to an address inside of it, so that each character is looked at once.
            if (isSecure) _ = ReadKey(text, end, EndOf(content, end, mark < 0 ? content.Length : mark), name, into, context);
        }
    }

    private static bool IsScheme(string scheme, string text, int start, int end) =>
        end - start == scheme.Length && string.Compare(text, start, scheme, 0, scheme.Length, StringComparison.OrdinalIgnoreCase) == 0;

    private static int ReadPlain(SourceValue text, int start, int from, string name, CandidateList into, CandidateContext context)
    {
        var end = EndOf(text.Value, from, text.Value.Length);
        var address = text.Slice(start, end - start);
        if (TokenEndpointPath.IsTokenEndpoint(address.Value))
            into.Add(new Candidate(new Slot(SlotKind.TokenEndpoint, SlotEvidence.Shape, name), address, context));
        if (ReadKey(text, from, end, name, into, context))
            into.Add(new Candidate(new Slot(SlotKind.ApiAddress, SlotEvidence.Shape, name), address, context));

        return end;
    }

    // Whether it may be a key only its look tells.
    private static bool ReadKey(SourceValue text, int from, int end, string name, CandidateList into, CandidateContext context)
    {
        if (KeyInPath.Of(text.Value, from, end) is not { Length: > 0 } key) return false;
        into.Add(new Candidate(new Slot(SlotKind.Token, SlotEvidence.Key, name) { IsVague = true }, text.Slice(key.Start, key.Length), context));
        return true;
    }

    private static int StartOfScheme(string text, int mark)
    {
        var start = mark;
        while (start > 0 && start > mark - MaxScheme && (char.IsLetterOrDigit(text[start - 1]) || text[start - 1] is '+' or '.' or '-')) start--;
        return start;
    }

    // "user:password@": a colon, then an at sign, before anything that ends the authority.
    private static bool HoldsUserInfo(string text, int from)
    {
        var colon = -1;
        for (var i = from; i < text.Length && i < from + MaxUserInfo; i++)
        {
            var c = text[i];
            if (c == '@') return colon >= 0 && i > colon + 1 && i + 1 < text.Length && IsHostStart(text[i + 1]);
            if (c is '/' or '?' or '#' or '"' or '\'' or '`' or '<' or '>' or '\\' || char.IsWhiteSpace(c)) return false;
            if (c == ':' && colon < 0) colon = i;
        }

        return false;
    }

    private static bool IsHostStart(char c) => char.IsLetterOrDigit(c) || c is '[' or '{' or '$' or '(' or '%';

    private static int EndOfUserInfo(string text, int from)
    {
        var end = text.IndexOf('@', from) + 1;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '.' or '-' or ':' or '_' or '[' or ']')) end++;
        return end;
    }

    private static int EndOf(string text, int start, int limit)
    {
        var parentheses = 0;
        var end = start;
        for (; end < limit && !char.IsWhiteSpace(text[end]) && Closers.IndexOf(text[end]) < 0; end++)
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
