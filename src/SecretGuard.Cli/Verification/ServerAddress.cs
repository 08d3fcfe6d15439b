using System;
using SecretGuard.Candidates;
using SecretGuard.Knowledge;

namespace SecretGuard.Cli.Verification;

/// <summary>Makes a server of what a file says about it, as the libraries that read such files do.</summary>
internal static class ServerAddress
{
    private const string EntraInstance = "https://login.microsoftonline.com/";

    /// <summary>The server, or null when the object names none or the names are no addresses.</summary>
    public static TokenServer? Of(ClientAtServer client)
    {
        if (Parse(client.TokenEndpoint) is { } endpoint) return new(endpoint, IsIssuer: false, ProfileOf(endpoint));
        var authority = client.Authority ?? (client.IsAzure ? EntraInstance : null);
        if (Parse(authority) is not { } address) return null;
        return IsEntra(address) ? OfEntra(address, client.Tenant) : OfIssuer(address);
    }

    public static TokenServer OfEndpoint(Uri endpoint) => new(endpoint, IsIssuer: false, ProfileOf(endpoint));

    /// <summary>Entra's metadata names another issuer than its addresses do, and one fixed endpoint for each tenant; all others are asked.</summary>
    public static TokenServer? OfAuthority(Uri authority) => IsEntra(authority) ? OfEntra(authority, tenant: null) : OfIssuer(authority);

    /// <summary>An absolute http or https address without credentials; a bare host name counts as https.</summary>
    public static Uri? Parse(string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return null;
        var absolute = text.Contains("://", StringComparison.Ordinal) ? text : "https://" + text;
        return Uri.TryCreate(absolute.Trim(), UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && uri is { UserInfo: "", Fragment: "" } ? uri : null;
    }

    private static TokenServer OfIssuer(Uri issuer) => new(issuer, IsIssuer: true, ProfileOf(issuer));

    private static TokenServer? OfEntra(Uri instance, string? tenant)
    {
        // The tenant is the first part of the path where no setting of its own names it.
        tenant ??= instance.AbsolutePath.Trim('/').Split('/')[0];
        if (tenant.Length == 0 || Uri.EscapeDataString(tenant) != tenant) return null;
        return new(new Uri(new Uri(instance.GetLeftPart(UriPartial.Authority)), tenant + "/oauth2/v2.0/token"), IsIssuer: false, ServerProfile.Entra);
    }

    private static bool IsEntra(Uri address) => ProfileOf(address) == ServerProfile.Entra;

    private static ServerProfile ProfileOf(Uri address) => ProviderTable.FromAddress(address.Host) switch
    {
        "microsoft-entra" => ServerProfile.Entra,
        "auth0" => ServerProfile.Auth0,
        _ => ServerProfile.Standard,
    };
}
