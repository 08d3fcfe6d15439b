using System;
using System.Linq;
using System.Net;
using System.Net.Sockets;

namespace SecretGuard.Cli.Verification;

/// <summary>
/// Tells addresses of the public internet from those of a network that a file must not make anybody call: private, link-local, shared and
/// reserved ones (RFC 6890, RFC 4193, RFC 4291), also inside of IPv6 addresses that carry one.
/// </summary>
internal static class AddressGuard
{
    private static readonly IPNetwork[] Refused = new[]
    {
        "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.168.0.0/16", "198.18.0.0/15", "224.0.0.0/4",
        "240.0.0.0/4", "::/128", "fc00::/7", "fe80::/10", "fec0::/10", "ff00::/8",
    }.Select(IPNetwork.Parse).ToArray();

    private static readonly (IPNetwork Network, int Offset)[] Carriers = [(IPNetwork.Parse("64:ff9b::/96"), 12), (IPNetwork.Parse("::/96"), 12), (IPNetwork.Parse("2002::/16"), 2)];

    /// <param name="address">What a connection would be made to.</param>
    /// <param name="allowsLoopback">This machine may be called.</param>
    public static bool IsAllowed(IPAddress address, bool allowsLoopback)
    {
        if (address.IsIPv4MappedToIPv6) address = address.MapToIPv4();
        if (IPAddress.IsLoopback(address)) return allowsLoopback;
        if (Refused.Any(network => network.Contains(address))) return false;
        return address.AddressFamily != AddressFamily.InterNetworkV6 || Carriers.All(carrier => !carrier.Network.Contains(address) || IsAllowed(Carried(address, carrier.Offset), allowsLoopback: false));
    }

    private static IPAddress Carried(IPAddress address, int offset) => new(address.GetAddressBytes().AsSpan(offset, 4));
}
