using System;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis.Text;
using SecretGuard.Rules;

namespace SecretGuard.CodeFixes.Transport;

/// <summary>Writes <c>https</c> where the server can be expected to offer it.</summary>
internal static class HttpsChange
{
    private const string Scheme = "http://";
    private const string DefaultPort = "80";
    private const string SecurePort = "443";

    /// <summary>Changes of the text in which the address begins; none where only its owner could say what to write.</summary>
    public static ImmutableArray<TextChange> Of(WrittenAddress written)
    {
        var none = ImmutableArray<TextChange>.Empty;
        var address = HttpAddress.Of(written.Text);
        var source = written.Start.Text;
        var start = source.IndexOf(Scheme, StringComparison.OrdinalIgnoreCase);
        if (start < 0 || !IsReachableByName(address)) return none;
        var at = written.Start.SpanStart + start;
        var scheme = new TextChange(new TextSpan(at, Scheme.IndexOf(':')), "https");
        if (address.Port.Length == 0 || address.Port == SecurePort) return ImmutableArray.Create(scheme);
        // Another port speaks plain HTTP; which one speaks TLS nobody here knows.
        if (address.Port != DefaultPort) return none;
        var end = source.IndexOfAny(new[] { '/', '?', '#', '\\' }, start + Scheme.Length);
        var port = source.LastIndexOf(":" + DefaultPort, end < 0 ? source.Length - 1 : end, StringComparison.Ordinal);
        if (port < start + Scheme.Length) return none;
        var cut = new TextChange(new TextSpan(written.Start.SpanStart + port, 1 + DefaultPort.Length), string.Empty);
        return ImmutableArray.Create(scheme, cut);
    }

    // A name that only a cluster resolves seldom has a certificate, and one that is known at run time may bring its own port along.
    private static bool IsReachableByName(HttpAddress address) => address.Kind switch
    {
        AddressKind.Plain => true,
        AddressKind.Unknown => address.Host.Substring(address.Host.LastIndexOf('}') + 1).Trim('.').Contains('.'),
        _ => false,
    };
}
