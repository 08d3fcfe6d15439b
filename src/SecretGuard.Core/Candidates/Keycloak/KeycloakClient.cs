using System;
using System.Linq;
using SecretGuard.Knowledge;
using SecretGuard.Text;

namespace SecretGuard.Candidates.Keycloak;

/// <summary>A client of a realm: its secrets, what it may do and where its answers go.</summary>
internal static class KeycloakClient
{
    // Part of every realm, as Keycloak made them.
    private static readonly string[] BuiltIn = { "account", "account-console", "admin-cli", "broker", "realm-management", "security-admin-console", "master-realm" };

    public static void Read(DocumentNode client, KeycloakFields fields)
    {
        var clientId = client.TextOf("clientId");
        var isBuiltIn = IsBuiltIn(clientId);
        var isPublic = KeycloakFields.Is(client, "publicClient", "true");
        // A public client never shows its secret, a bearer-only one asks for no token, a disabled one gets none.
        var isOff = KeycloakFields.Is(client, "bearerOnly", "true") || KeycloakFields.Is(client, "enabled", "false");
        ReadSecrets(client, fields, KeycloakFields.Context(clientId, isPublic || isOff));

        var context = KeycloakFields.Context(clientId, isOff);
        fields.Add(SlotKind.Authority, client.Child("attributes"), "jwks.url", context);
        // Its scopes are those that Keycloak gives to every client; what it may really do stands at the roles.
        if (isBuiltIn) return;
        fields.Add(SlotKind.PasswordGrant, client, "directAccessGrantsEnabled", context);
        fields.Add(SlotKind.ImplicitGrant, client, "implicitFlowEnabled", context);
        ReadAnswers(client, fields, context);
        if (isPublic || isOff) return;
        ReadFullScope(client, fields, context);
        if (KeycloakFields.Is(client, "serviceAccountsEnabled", "true")) fields.Add(SlotKind.ClientAuthentication, client, "clientAuthenticatorType", context);
    }

    /// <summary>True for the clients that every realm has, those of another realm in the master realm too.</summary>
    private static bool IsBuiltIn(string? clientId) => clientId is not null && (BuiltIn.Contains(clientId) || clientId.EndsWith("-realm", StringComparison.Ordinal));

    private static void ReadSecrets(DocumentNode client, KeycloakFields fields, CandidateContext context)
    {
        fields.Add(SlotKind.ClientSecret, client, "secret", context);
        fields.Add(SlotKind.Token, client, "registrationAccessToken", context);
        if (client.Child("attributes") is not { } attributes) return;
        // The previous secret, which stays valid until its own expiration.
        fields.Add(SlotKind.ClientSecret, attributes, "client.secret.rotated", context);
        fields.Add(SlotKind.CryptographicKey, attributes, "saml.signing.private.key", context);
        fields.Add(SlotKind.CryptographicKey, attributes, "saml.encryption.private.key", context);
        if (context.IsInactive) return;
        fields.Add(SlotKind.SecretCreation, attributes, "client.secret.creation.time", context);
        fields.Add(SlotKind.SecretExpiry, attributes, "client.secret.expiration.time", context);
    }

    private static void ReadAnswers(DocumentNode client, KeycloakFields fields, CandidateContext context)
    {
        fields.Add(SlotKind.WebOrigin, client, "webOrigins", context);
        if (KeycloakFields.Is(client, "standardFlowEnabled", "false") && !KeycloakFields.Is(client, "implicitFlowEnabled", "true")) return;
        fields.Add(SlotKind.RedirectAddress, client, "redirectUris", context);
        fields.Add(SlotKind.PkceMethod, client.Child("attributes"), "pkce.code.challenge.method", context);
    }

    // A missing member means yes, unless users are asked for their consent.
    private static void ReadFullScope(DocumentNode client, KeycloakFields fields, CandidateContext context)
    {
        if (client.Child("fullScopeAllowed") is not null) fields.Add(SlotKind.FullScope, client, "fullScopeAllowed", context);
        else if (!KeycloakFields.Is(client, "consentRequired", "true") && client.Child("clientId") is { Kind: NodeKind.Text } id)
            fields.Add(SlotKind.FullScope, id.KeyPath, SourceValue.Whole("true", id.Value!.Range), context);
    }
}
