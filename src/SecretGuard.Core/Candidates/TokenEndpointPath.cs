using System;
using System.Linq;

namespace SecretGuard.Candidates;

/// <summary>Knows the paths that only the endpoints of an authorization server have.</summary>
public static class TokenEndpointPath
{
    /// <summary>No address of a server is longer; what is was made to hurt.</summary>
    private const int MaxLength = 2048;

    private static readonly string[] Endpoints =
    {
        "token", "tokens", "revoke", "revocation", "introspect", "introspection", "deviceauthorization", "device_authorization",
        "devicecode", "access_token", "par",
    };

    private static readonly string[] Homes = { "oauth", "oauth2", "oauth2.0", "connect", "openid-connect" };

    // Names, not places: nobody calls what stands there.
    private static readonly string[] NameHosts =
    {
        "schemas.", "schema.", "docs.", "www.w3.org", "xmlns.", "ns.", "tools.ietf.org", "datatracker.ietf.org", "openid.net", "json-schema.org",
        "developer.", "developers.", "learn.", "wiki.",
    };

    /// <summary>True for the address of a token, revocation, introspection, device or pushed-authorization endpoint.</summary>
    /// <param name="address">Absolute, of either scheme; parts may be templates such as <c>{host}</c>.</param>
    public static bool IsTokenEndpoint(string address)
    {
        if (address.Length > MaxLength) return false;
        var start = address.IndexOf("://", StringComparison.Ordinal);
        if (start < 0) return false;
        var end = address.IndexOfAny(new[] { '?', '#' }, start);
        var parts = address.Substring(start + 3, (end < 0 ? address.Length : end) - start - 3).TrimEnd('/').ToLowerInvariant().Split('/');
        if (parts.Length < 3 || NameHosts.Any(name => parts[0].StartsWith(name, StringComparison.Ordinal))) return false;
        // Keycloak's device endpoint is ".../openid-connect/auth/device".
        var last = parts[parts.Length - 1];
        if (!Endpoints.Contains(last) && !(last == "device" && parts[parts.Length - 2] == "auth")) return false;
        // ".../oauth2/default/v1/token" stands farthest from its home.
        return parts.Skip(Math.Max(1, parts.Length - 4)).Take(Math.Min(3, parts.Length - 2)).Any(Homes.Contains);
    }
}
