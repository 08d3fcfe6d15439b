#if NET
using System;
using System.Linq;
#endif
using SecretGuard.Knowledge;

namespace SecretGuard.Candidates.Shapes;

/// <summary>The signs without which no text holds a bare shape. Each text is asked, however long.</summary>
internal static class BareSigns
{
#if NET
    private static readonly string[] All = VendorFormats.Beginnings.Concat(EncodedKeyScan.Leads).ToArray();

    private static readonly WordSieve Sieve = new(All, StringComparison.Ordinal);

#endif
    /// <summary>False for a text that certainly holds neither a vendor's credential nor an encoded key. Allocates nothing.</summary>
    public static bool MayStandIn(string text) => StartIn(text) >= 0;

    /// <summary>A place that no sign stands before; -1 for a text without any. Allocates nothing.</summary>
    public static int StartIn(string text)
    {
#if NET
        // Of signs that overlap, any may be found first.
        if (text.Length >= VendorFormats.LongText) return Sieve.FirstIn(text, 0, text.Length) is var found and >= 0 ? Math.Max(0, found - Sieve.LongestWord) : -1;
#endif
        return EncodedKeyScan.MayFind(text) || VendorFormats.MayStandIn(text) ? 0 : -1;
    }
}
