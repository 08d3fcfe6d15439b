using System;
using System.Linq;
using SecretGuard.Knowledge;

namespace SecretGuard.Rules;

/// <summary>
/// Judges an address as text. Hand-made, because real addresses hold template parts that no URI parser accepts:
/// <c>http://{host}/realms/${REALM}/protocol/openid-connect/token</c>.
/// </summary>
public sealed class HttpAddress
{
    private const string Scheme = "http://";

    // The platforms' token services, which no network sees.
    private static readonly string[] LinkLocalServices = { "169.254.169.254", "169.254.170.2", "metadata.google.internal" };

    private static readonly string[] ClusterSuffixes = { ".svc", ".svc.cluster.local", ".internal", ".cluster.local" };

    private static readonly SignSet TemplateSigns = new("{$<%*(");

    private HttpAddress(AddressKind kind, string host, string port)
    {
        Kind = kind;
        Host = host;
        Port = port;
    }

    public AddressKind Kind { get; }

    /// <summary>The host without user part and port, in lower case.</summary>
    public string Host { get; }

    /// <summary>The explicit port as written, which may be a template part; empty without one.</summary>
    public string Port { get; }

    public static HttpAddress Of(string address)
    {
        var text = address.Trim();
        // "https+http://" prefers https; only the bare scheme is plain.
        if (!text.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase)) return new(AddressKind.Safe, string.Empty, string.Empty);
        var authority = AuthorityOf(text);
        var end = HostEnd(authority);
        var host = authority.Substring(0, end).TrimEnd('.').ToLowerInvariant();
        return new(KindOf(host), host, authority.Substring(end).TrimStart(':'));
    }

    private static string AuthorityOf(string text)
    {
        var end = text.IndexOfAny(new[] { '/', '?', '#', '\\' }, Scheme.Length);
        var authority = end < 0 ? text.Substring(Scheme.Length) : text.Substring(Scheme.Length, end - Scheme.Length);
        return authority.Substring(authority.LastIndexOf('@') + 1);
    }

    private static int HostEnd(string authority)
    {
        if (!authority.StartsWith("[", StringComparison.Ordinal)) return PortSeparator(authority);
        var close = authority.IndexOf(']');
        return close < 0 ? authority.Length : close + 1;
    }

    // The first colon outside braces: the one in "{host:…}" belongs to a template part.
    private static int PortSeparator(string authority)
    {
        var depth = 0;
        for (var i = 0; i < authority.Length; i++)
        {
            if (authority[i] == '{') depth++;
            if (authority[i] == '}') depth--;
            if (authority[i] == ':' && depth <= 0) return i;
        }

        return authority.Length;
    }

    private static AddressKind KindOf(string host)
    {
        if (host.Length == 0) return AddressKind.Safe;
        if (OwnMachine.IsName(host) || LinkLocalServices.Contains(host)) return AddressKind.Local;
        if (TemplateSigns.AnyIn(host)) return AddressKind.Unknown;
        if (host.IndexOf('.') < 0 && host[0] != '[') return AddressKind.InCluster;
        return ClusterSuffixes.Any(suffix => host.EndsWith(suffix, StringComparison.Ordinal)) ? AddressKind.InCluster : AddressKind.Plain;
    }
}
