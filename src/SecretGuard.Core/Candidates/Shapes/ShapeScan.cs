using System;
using SecretGuard.Text;

namespace SecretGuard.Candidates.Shapes;

/// <summary>
/// Finds what says by itself what it is, wherever it stands in a text: token addresses, passwords in addresses, private keys, signed
/// tokens, queries. Each scan looks at every character a bounded number of times.
/// </summary>
internal static class ShapeScan
{
    /// <summary>False for a text that certainly holds no shape. Allocates nothing.</summary>
    public static bool MayFind(string text) =>
        text.IndexOf("://", StringComparison.Ordinal) >= 0 || text.IndexOf("eyJ", StringComparison.Ordinal) >= 0
        || text.IndexOf("-----BEGIN ", StringComparison.Ordinal) >= 0 || QueryScan.MayFind(text) || BareSigns.MayStandIn(text);

    /// <summary>What needs no word beside it and counts between all names and behind all comment signs: in the raw text of any document.</summary>
    public static void ReadBare(SourceValue text, CandidateList into, CandidateContext context)
    {
        var start = BareSigns.StartIn(text.Value);
        if (start < 0) return;
        EncodedKeyScan.Read(text, string.Empty, into, context);
        VendorCredentialScan.Read(text, into, context, start);
    }

    /// <param name="text">Where to look.</param>
    /// <param name="name">Names the place in a fingerprint: a key path, or nothing.</param>
    /// <param name="into">Takes what was found.</param>
    /// <param name="context">What is known about the place: code, comment.</param>
    public static void Read(SourceValue text, string name, CandidateList into, CandidateContext? context = null)
    {
        var known = context ?? CandidateContext.None;
        AddressScan.Read(text, name, into, known);
        PrivateKeyScan.Read(text, name, into, known);
        SignedTokenScan.Read(text, name, into, known);
        QueryScan.Read(text, into, known);
        EncodedKeyScan.Read(text, name, into, known);
        VendorCredentialScan.Read(text, into, known);
    }
}
