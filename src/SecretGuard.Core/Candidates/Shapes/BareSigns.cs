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
    private static readonly WordSieve Sieve = new(VendorFormats.Beginnings.Concat(EncodedKeyScan.Leads), StringComparison.Ordinal);

#endif
    /// <summary>False for a text that certainly holds neither a vendor's credential nor an encoded key. Allocates nothing.</summary>
    public static bool MayStandIn(string text)
    {
#if NET
        if (text.Length >= VendorFormats.LongText) return Sieve.AnyIn(text);
#endif
        return EncodedKeyScan.MayFind(text) || VendorFormats.MayStandIn(text);
    }
}
