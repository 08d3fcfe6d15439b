using System;
using System.Collections.Generic;

namespace SecretGuard.Knowledge;

/// <summary>The names of slots in tables and fingerprints.</summary>
public static class SlotNames
{
    /// <summary>All of them, in the order of the slots.</summary>
    public static readonly IReadOnlyList<string> All = AllNames();

    public static string NameOf(SlotKind slot) => Find(slot) ?? throw new ArgumentOutOfRangeException(nameof(slot));

    private static string? Find(SlotKind slot) => slot switch
    {
        SlotKind.ClientSecret => "client-secret",
        SlotKind.TokenEndpoint => "token-endpoint",
        SlotKind.Scope => "scope",
        SlotKind.ClientId => "client-id",
        SlotKind.GrantType => "grant-type",
        SlotKind.Authority => "authority",
        SlotKind.ApiAddress => "api-address",
        SlotKind.Token => "token",
        SlotKind.CryptographicKey => "cryptographic-key",
        SlotKind.CertificatePassword => "certificate-password",
        SlotKind.Password => "password",
        SlotKind.AuthorizationHeader => "authorization-header",
        SlotKind.BasicCredentials => "basic-credentials",
        SlotKind.UserInfo => "user-info",
        SlotKind.VendorCredential => "vendor-credential",
        SlotKind.ResponseType => "response-type",
        SlotKind.ClientPermission => "client-permission",
        SlotKind.PasswordGrant => "password-grant",
        SlotKind.ImplicitGrant => "implicit-grant",
        SlotKind.TokenValidation => "token-validation",
        SlotKind.RedirectAddress => "redirect-address",
        SlotKind.WebOrigin => "web-origin",
        SlotKind.AdminRole => "admin-role",
        SlotKind.FullScope => "full-scope",
        SlotKind.SecretCreation => "secret-creation",
        SlotKind.SecretExpiry => "secret-expiry",
        SlotKind.PkceMethod => "pkce-method",
        SlotKind.SecretUse => "secret-use",
        SlotKind.ClientAuthentication => "client-authentication",
        SlotKind.Pkce => "pkce",
        SlotKind.PlainPkce => "plain-pkce",
        SlotKind.PiiLogging => "pii-logging",
        SlotKind.LogArgument => "log-argument",
        SlotKind.QueryCredential => "query-credential",
        SlotKind.HttpsRequirement => "https-requirement",
        SlotKind.InsecureHttp => "insecure-http",
        SlotKind.CertificateCheck => "certificate-check",
        SlotKind.CertificateTrust => "certificate-trust",
        _ => null,
    };

    /// <exception cref="FormatException">No slot has that name.</exception>
    internal static SlotKind Parse(string name)
    {
        for (var i = 0; i < All.Count; i++)
            if (All[i] == name) return (SlotKind)i;

        throw new FormatException($"'{name}' is no slot.");
    }

    // To ask the type for its values costs more than to read a table of names.
    private static List<string> AllNames()
    {
        var names = new List<string>();
        while (Find((SlotKind)names.Count) is { } name) names.Add(name);
        return names;
    }
}
