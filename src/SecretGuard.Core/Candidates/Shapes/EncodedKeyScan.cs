using System;
using System.Text;
using SecretGuard.Knowledge;
using SecretGuard.Text;

namespace SecretGuard.Candidates.Shapes;

/// <summary>
/// Private keys in base64 without the lines of PEM around them: the DER of PKCS #8 (RFC 5958), PKCS #1 (RFC 8017) and SEC 1 (RFC 5915), a
/// PKCS #12 store (RFC 7292), and whole PEM texts that were encoded once more. Certificates and public keys begin alike and are told apart.
/// </summary>
internal static class EncodedKeyScan
{
    // The shortest, an Ed25519 key of PKCS #8, has 64 characters.
    private const int MinLength = 64;
    private const int MaxLength = 64 * 1024;
    private const int HeadLength = 64;

    private const byte Integer = 0x02;
    private const byte OctetString = 0x04;
    private const byte Sequence = 0x30;

    /// <summary>With one of them each encoded key begins.</summary>
    internal static readonly string[] Leads = { "MII", "MIG", "MIH", "MHcCAQEE", "MC4CAQAw", "MC8CAQAw", "LS0tLS1CRUdJTi" };

    // Few texts hold a lead.
    private static readonly Lazy<WordSieve> Search = new(() => new WordSieve(Leads, StringComparison.Ordinal));

    /// <summary>False for a text that certainly holds none. Allocates nothing.</summary>
    public static bool MayFind(string text) => text.Length >= MinLength && Search.Value.AnyIn(text);

    public static void Read(SourceValue text, string name, CandidateList into, CandidateContext context)
    {
        if (!MayFind(text.Value)) return;
        foreach (var lead in Leads) Read(text, lead, name, into, context);
    }

    private static void Read(SourceValue text, string lead, string name, CandidateList into, CandidateContext context)
    {
        var content = text.Value;
        for (var at = content.IndexOf(lead, StringComparison.Ordinal); at >= 0;)
        {
            var end = at;
            while (end < content.Length && end < at + MaxLength && IsBase64(content[end])) end++;
            var isWhole = at == 0 || !IsBase64(content[at - 1]) || content[at - 1] == '=';
            if (isWhole && end - at >= MinLength && KindAt(content, at) is { } kind)
                into.Add(new Candidate(new Slot(SlotKind.CryptographicKey, SlotEvidence.Shape, name), text.Slice(at, end - at), kind == EncodedKey.Store ? context.Inactive() : context));
            at = end >= content.Length ? -1 : content.IndexOf(lead, end, StringComparison.Ordinal);
        }
    }

    private static bool IsBase64(char c) => c is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9' or '+' or '/' or '=';

    private static EncodedKey? KindAt(string text, int start)
    {
        var head = HeadOf(text, start);
        if (head.Length == 0) return null;
        if (head[0] != Sequence) return Array.IndexOf(head, (byte)'-') == 0 && IsPrivatePem(head) ? EncodedKey.Key : null;
        var at = head[1] < 0x80 ? 2 : 2 + (head[1] & 0x7F);
        // The version of the structure, and what follows it. A certificate goes on with a sequence, a public key with a longer number.
        if (at + 3 >= head.Length || head[at] != Integer || head[at + 1] != 1) return null;
        return (head[at + 2], head[at + 3]) switch
        {
            (0, Sequence) or (0, Integer) or (1, Sequence) or (1, OctetString) => EncodedKey.Key,
            (3, Sequence) => EncodedKey.Store,
            _ => null,
        };
    }

    private static byte[] HeadOf(string text, int start)
    {
        try
        {
            return Convert.FromBase64String(text.Substring(start, HeadLength).Replace('=', 'A'));
        }
        catch (FormatException)
        {
            return Array.Empty<byte>();
        }
    }

    private static bool IsPrivatePem(byte[] head) => Encoding.ASCII.GetString(head).IndexOf("PRIVATE KEY", StringComparison.Ordinal) > 0;

    private enum EncodedKey
    {
        /// <summary>A key that opens by itself.</summary>
        Key,

        /// <summary>A store that a password closes.</summary>
        Store,
    }
}
