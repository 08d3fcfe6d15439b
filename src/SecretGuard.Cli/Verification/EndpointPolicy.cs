using System;
using System.Collections.Generic;
using System.Linq;

namespace SecretGuard.Cli.Verification;

/// <summary>Which addresses may be called: those of hosts that the user named or agreed to, over https.</summary>
internal sealed class EndpointPolicy
{
    private readonly HashSet<string> _hosts;

    /// <param name="hosts">Host names, with a port where it is not 443.</param>
    /// <param name="allowsLoopback">This machine may be called, over http too.</param>
    public EndpointPolicy(IEnumerable<string> hosts, bool allowsLoopback)
    {
        _hosts = hosts.ToHashSet(StringComparer.OrdinalIgnoreCase);
        AllowsLoopback = allowsLoopback;
    }

    public bool AllowsLoopback { get; }

    /// <summary>A host as the user names it: with its port where that is not the scheme's own.</summary>
    public static string NameOf(Uri address) => address.IsDefaultPort ? address.IdnHost : $"{address.IdnHost}:{address.Port}";

    public bool Knows(Uri address) => _hosts.Contains(NameOf(address));

    public EndpointPolicy With(Uri address) => new(_hosts.Append(NameOf(address)), AllowsLoopback);

    /// <summary>Why it must not be called; null when it may.</summary>
    public string? Refusal(Uri address)
    {
        if (!Knows(address)) return $"{NameOf(address)} is another host; allow it with --allow-host {NameOf(address)}";
        if (address.Scheme == Uri.UriSchemeHttps) return address.IsLoopback && !AllowsLoopback ? LoopbackRefusal : null;
        return address is { Scheme: "http", IsLoopback: true } ? AllowsLoopback ? null : LoopbackRefusal : $"{NameOf(address)} would be called without TLS";
    }

    private const string LoopbackRefusal = "it is this machine; allow that with --allow-loopback";
}
