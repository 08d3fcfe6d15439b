using System;
using System.Collections.Generic;
using System.Linq;

namespace SecretGuard.Knowledge;

/// <summary>The names of slots in tables and fingerprints.</summary>
public static class SlotNames
{
    public static string NameOf(SlotKind slot) => slot switch
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
        _ => throw new ArgumentOutOfRangeException(nameof(slot)),
    };

    /// <summary>All of them, in the order of the slots.</summary>
    public static readonly IReadOnlyList<string> All = Enum.GetValues(typeof(SlotKind)).Cast<SlotKind>().Select(NameOf).ToList();

    /// <exception cref="FormatException">No slot has that name.</exception>
    internal static SlotKind Parse(string name)
    {
        foreach (SlotKind slot in Enum.GetValues(typeof(SlotKind)))
            if (NameOf(slot) == name) return slot;

        throw new FormatException($"'{name}' is no slot.");
    }
}
