using System;
using System.Linq;

namespace SecretGuard.Rules;

/// <summary>
/// Judges an address as text. Hand-made, because real addresses hold template parts that no URI parser accepts:
/// <c>http://{host}/realms/${REALM}/protocol/openid-connect/token</c>.
/// </summary>
public sealed class HttpAddress
{
    private const string Scheme = "http://";

    private static readonly string[] LocalHosts =
    {
        "localhost", "host.docker.internal", "0.0.0.0", "[::1]", "169.254.169.254", "169.254.170.2", "metadata.google.internal",
    };

    private static readonly string[] ClusterSuffixes = { ".svc", ".svc.cluster.local", ".internal", ".cluster.local" };

    private HttpAddress(AddressKind kind, string host)
    {
        Kind = kind;
        Host = host;
    }

    public AddressKind Kind { get; }

    /// <summary>The host without user part and port, in lower case.</summary>
    public string Host { get; }

    public static HttpAddress Of(string address)
    {
        var text = address.Trim();
        // "https+http://" prefers https; only the bare scheme is plain.
        if (!text.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase)) return new(AddressKind.Safe, string.Empty);
        var host = HostOf(text);
        return new(KindOf(host), host);
    }

    private static string HostOf(string text)
    {
        var end = text.IndexOfAny(new[] { '/', '?', '#', '\\' }, Scheme.Length);
        var authority = end < 0 ? text.Substring(Scheme.Length) : text.Substring(Scheme.Length, end - Scheme.Length);
        authority = authority.Substring(authority.LastIndexOf('@') + 1);
        if (authority.StartsWith("[", StringComparison.Ordinal))
        {
            var close = authority.IndexOf(']');
            return close < 0 ? authority : authority.Substring(0, close + 1).ToLowerInvariant();
        }

        return authority.Substring(0, PortSeparator(authority)).TrimEnd('.').ToLowerInvariant();
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
        if (LocalHosts.Contains(host) || host.EndsWith(".localhost", StringComparison.Ordinal) || IsLoopbackNumber(host)) return AddressKind.Local;
        if (host.IndexOfAny(new[] { '{', '$', '<', '%', '*', '(' }) >= 0) return AddressKind.Unknown;
        if (host.IndexOf('.') < 0 && host[0] != '[') return AddressKind.InCluster;
        return ClusterSuffixes.Any(suffix => host.EndsWith(suffix, StringComparison.Ordinal)) ? AddressKind.InCluster : AddressKind.Plain;
    }

    private static bool IsLoopbackNumber(string host) =>
        host.StartsWith("127.", StringComparison.Ordinal) && host.All(c => char.IsDigit(c) || c == '.');
}
