using System;
using SecretGuard.Knowledge;
using SecretGuard.Text;

namespace SecretGuard.Candidates.Shapes;

/// <summary>Signed JSON Web Tokens in their compact form (RFC 7515 section 3.1): three base64url parts, the first two of them JSON.</summary>
internal static class SignedTokenScan
{
    // Base64 of an opening brace and a quote: every header begins with it.
    private const string Lead = "eyJ";
    private const int MinLength = 48;
    private const int MaxLength = 16 * 1024;

    public static void Read(SourceValue text, string name, CandidateList into, CandidateContext context)
    {
        var content = text.Value;
        var at = content.IndexOf(Lead, StringComparison.Ordinal);
        while (at >= 0)
        {
            var end = at;
            while (end < content.Length && end < at + MaxLength && IsPart(content[end])) end++;
            if ((at == 0 || !IsPart(content[at - 1])) && IsToken(content, at, end))
                into.Add(new Candidate(new Slot(SlotKind.Token, SlotEvidence.Shape, name), text.Slice(at, end - at), context));

            at = end >= content.Length ? -1 : content.IndexOf(Lead, end, StringComparison.Ordinal);
        }
    }

    private static bool IsPart(char c) => c is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9' or '-' or '_' or '.';

    private static bool IsToken(string text, int start, int end)
    {
        if (end - start < MinLength) return false;
        var parts = text.Substring(start, end - start).Split('.');
        return parts.Length == 3 && parts[2].Length > 0
            && Base64Text.Decode(parts[0]) is { } header && header.IndexOf("\"alg\"", StringComparison.Ordinal) > 0
            && Base64Text.Decode(parts[1]) is { } claims && claims.StartsWith("{", StringComparison.Ordinal);
    }
}
