using System;
using System.Linq;

namespace SecretGuard.Knowledge;

/// <summary>Tells the names of the own machine, in addresses and alone.</summary>
public static class LocalAddress
{
    // What only databases call it.
    private static readonly string[] ServerNames = { "::1", ".", "(local)", "(localdb)" };

    private static readonly SignSet HostEnds = new("/\\:,?#");

    /// <param name="text">An address, or a host with or without port, instance and protocol (<c>tcp:127.0.0.1,1433</c>).</param>
    public static bool Is(string text)
    {
        var host = text.Trim();
        var scheme = host.IndexOf("://", StringComparison.Ordinal);
        if (scheme >= 0) host = host.Substring(scheme + 3);
        if (host.StartsWith("tcp:", StringComparison.OrdinalIgnoreCase)) host = host.Substring(4);
        if (host.StartsWith("[", StringComparison.Ordinal)) return host.StartsWith("[::1]", StringComparison.Ordinal);
        var end = HostEnds.IndexIn(host, 0, host.Length);
        if (end >= 0 && host != "::1") host = host.Substring(0, end);
        return OwnMachine.IsName(host) || ServerNames.Contains(host, StringComparer.OrdinalIgnoreCase);
    }
}
