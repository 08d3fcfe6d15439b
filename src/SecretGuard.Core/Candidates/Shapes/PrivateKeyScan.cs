using System;
using SecretGuard.Knowledge;
using SecretGuard.Text;

namespace SecretGuard.Candidates.Shapes;

/// <summary>Private keys in their textual encoding (RFC 7468): <c>-----BEGIN PRIVATE KEY-----</c>.</summary>
internal static class PrivateKeyScan
{
    private const string Begin = "-----BEGIN ";
    private const string Kind = "PRIVATE KEY";
    private const int MaxLabel = 40;

    // The shortest key, one of an elliptic curve, has about 64 characters; less is a stand-in such as "...".
    private const int MinBody = 48;
    private const int MaxBody = 16 * 1024;

    public static void Read(SourceValue text, string name, CandidateList into, CandidateContext context)
    {
        var content = text.Value;
        var at = content.IndexOf(Begin, StringComparison.Ordinal);
        while (at >= 0)
        {
            var next = at + Begin.Length;
            if (EndOfLabel(content, next) is var body and > 0)
            {
                next = EndOfBody(content, body, out var letters);
                if (letters >= MinBody) Add(text, at, next, body, name, into, context);
            }

            at = content.IndexOf(Begin, next, StringComparison.Ordinal);
        }
    }

    private static void Add(SourceValue text, int start, int end, int body, string name, CandidateList into, CandidateContext context)
    {
        var head = text.Value.Substring(start, Math.Min(end, body + 64) - start);
        // Without its passphrase an encrypted key opens nothing.
        var isEncrypted = head.IndexOf("ENCRYPTED", StringComparison.Ordinal) >= 0;
        var slot = new Slot(SlotKind.CryptographicKey, SlotEvidence.Shape, name);
        into.Add(new Candidate(slot, text.Slice(start, end - start), isEncrypted ? context.Inactive() : context));
    }

    // Where the body begins; 0 when the label is that of something else, such as a public key.
    private static int EndOfLabel(string text, int start)
    {
        var dashes = text.IndexOf("-----", start, Math.Min(MaxLabel, text.Length - start), StringComparison.Ordinal);
        return dashes > 0 && text.IndexOf(Kind, start, dashes - start, StringComparison.Ordinal) >= 0 ? dashes + 5 : 0;
    }

    private static int EndOfBody(string text, int start, out int letters)
    {
        letters = 0;
        var end = start;
        for (; end < text.Length && end < start + MaxBody && text[end] != '-'; end++)
            if (char.IsLetterOrDigit(text[end]) || text[end] is '+' or '/') letters++;

        while (end > start && !char.IsLetterOrDigit(text[end - 1]) && text[end - 1] is not ('=' or '-')) end--;
        return end;
    }
}
