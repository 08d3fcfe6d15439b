using System;
using System.Linq;

namespace SecretGuard.Candidates;

/// <summary>Knows the addresses whose path alone says that client credentials are sent there.</summary>
public static class TokenEndpointPath
{
    private static readonly string[] Endings =
    {
        "/protocol/openid-connect/token", "/protocol/openid-connect/token/introspect", "/protocol/openid-connect/revoke",
        "/connect/token", "/connect/introspect", "/connect/revocation", "/connect/revocat", "/connect/deviceauthorization", "/connect/par",
        "/oauth2/token", "/oauth2/v1/token", "/oauth2/v2.0/token", "/oauth2/v2/token", "/oauth2/introspect", "/oauth2/revoke", "/oauth2/access_token",
        "/oauth/token", "/oauth/v2/token", "/oauth/introspect", "/oauth/revoke", "/oauth/access_token", "/as/token.oauth2",
    };

    /// <summary>True for an http or https address that ends in the path of a token, introspection or revocation endpoint.</summary>
    /// <param name="address">May hold template parts that no URI parser accepts.</param>
    public static bool IsTokenEndpoint(string address)
    {
        var start = address.IndexOf("://", StringComparison.Ordinal);
        if (start < 0 || !address.TrimStart().StartsWith("http", StringComparison.OrdinalIgnoreCase)) return false;
        var end = address.IndexOfAny(new[] { '?', '#' }, start);
        var path = (end < 0 ? address : address.Substring(0, end)).TrimEnd('/', ' ', '\t', '\r', '\n');
        if (path.Any(char.IsWhiteSpace)) return false;
        return Endings.Any(ending => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) || IsOktaServer(path);
    }

    // https://host/oauth2/{server}/v1/token
    private static bool IsOktaServer(string path) =>
        path.EndsWith("/v1/token", StringComparison.OrdinalIgnoreCase) && path.IndexOf("/oauth2/", StringComparison.OrdinalIgnoreCase) > 0;
}
