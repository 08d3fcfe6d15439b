using System.Security.Claims;

namespace CarefulOrders.Api;

/// <summary>What a token may be used for here.</summary>
public static class Scopes
{
    public const string ReadOrders = "orders:read";

    /// <summary>The claim <c>scope</c> lists them with spaces between (RFC 9068, section 2.2.3).</summary>
    public static bool HasScope(this ClaimsPrincipal client, string scope) =>
        client.FindAll("scope").Any(claim => claim.Value.Split(' ').Contains(scope));
}
