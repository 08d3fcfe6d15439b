using SecretGuard.Knowledge;
using SecretGuard.Text;

namespace SecretGuard.Candidates.Keycloak;

/// <summary>
/// The places of a realm that matter, by exact path: a substring rule hits 822 strings in public realm files, of which 34 are secret
/// material.
/// </summary>
internal static class KeycloakRealm
{
    // Whoever has one of these changes who may do what.
    private const string Management = "realm-management";

    public static void Read(DocumentNode realm, KeycloakFields fields)
    {
        var context = KeycloakFields.Context();
        fields.Add(SlotKind.HttpsRequirement, realm, "sslRequired", context);
        fields.Add(SlotKind.CryptographicKey, realm, "privateKey", context);
        fields.Add(SlotKind.CryptographicKey, realm, "codeSecret", context);
        foreach (var client in KeycloakFields.Objects(realm.Child("clients"))) KeycloakClient.Read(client, fields);
        foreach (var provider in KeycloakFields.Objects(realm.Child("identityProviders"))) ReadIdentityProvider(provider, fields);
        foreach (var user in KeycloakFields.Objects(realm.Child("users"))) ReadUser(user, fields);
        foreach (var step in KeycloakFields.Objects(realm.Child("authenticatorConfig"))) fields.Add(SlotKind.Token, step.Child("config"), "secret.key", context);
        if (realm.Child("components") is { } components) ReadComponents(components, fields, context);
        if (realm.Child("smtpServer") is { } smtp) ReadMail(smtp, fields);
    }

    private static void ReadIdentityProvider(DocumentNode provider, KeycloakFields fields)
    {
        if (provider.Child("config") is not { } config) return;
        var context = KeycloakFields.Context(config.TextOf("clientId"), KeycloakFields.Is(provider, "enabled", "false"));
        fields.Add(SlotKind.ClientSecret, config, "clientSecret", context);
        fields.Add(SlotKind.TokenEndpoint, config, "tokenUrl", context);
        fields.Add(SlotKind.Authority, config, "authorizationUrl", context);
        fields.Add(SlotKind.Authority, config, "jwksUrl", context);
        fields.Add(SlotKind.ApiAddress, config, "userInfoUrl", context);
        fields.Add(SlotKind.ClientAuthentication, config, "clientAuthMethod", context);
        fields.Add(SlotKind.TokenValidation, config, "validateSignature", context);
    }

    private static void ReadUser(DocumentNode user, KeycloakFields fields)
    {
        var context = KeycloakFields.Context(user.TextOf("serviceAccountClientId"), KeycloakFields.Is(user, "enabled", "false"));
        foreach (var credential in KeycloakFields.Objects(user.Child("credentials")))
        {
            fields.Add(SlotKind.Password, credential, "value", context);
            ReadSeed(credential, fields, context);
        }

        if (user.TextOf("serviceAccountClientId") is null) return;
        fields.Add(SlotKind.AdminRole, user, "realmRoles", context);
        fields.Add(SlotKind.AdminRole, user.Child("clientRoles"), Management, context);
    }

    // Of a password "secretData" is a salted hash; of a one-time password it is the seed itself, in JSON inside a text.
    private static void ReadSeed(DocumentNode credential, KeycloakFields fields, CandidateContext context)
    {
        if (credential.TextOf("type") is not ("otp" or "totp" or "hotp") || credential.Child("secretData") is not { Kind: NodeKind.Text } data) return;
        if (JsonReader.Instance.Read(data.Value!).Root?.Child("value") is { Kind: NodeKind.Text } seed)
            fields.Add(SlotKind.CryptographicKey, data.KeyPath, seed.Value!, context);
    }

    private static void ReadComponents(DocumentNode components, KeycloakFields fields, CandidateContext context)
    {
        foreach (var component in KeycloakFields.Objects(components.Child("org.keycloak.keys.KeyProvider")))
        {
            var config = component.Child("config");
            fields.Add(SlotKind.CryptographicKey, config, "privateKey", context);
            fields.Add(SlotKind.CryptographicKey, config, "secret", context);
            fields.Add(SlotKind.CryptographicKey, config, "ecdsaPrivateKey", context);
            fields.Add(SlotKind.CryptographicKey, config, "eddsaPrivateKey", context);
            fields.Add(SlotKind.CertificatePassword, config, "keystorePassword", context);
            fields.Add(SlotKind.CertificatePassword, config, "keyPassword", context);
        }

        foreach (var component in KeycloakFields.Objects(components.Child("org.keycloak.storage.UserStorageProvider")))
            fields.Add(SlotKind.Password, component.Child("config"), "bindCredential", context);
    }

    private static void ReadMail(DocumentNode smtp, KeycloakFields fields)
    {
        var context = KeycloakFields.Context(smtp.TextOf("authTokenClientId"));
        fields.Add(SlotKind.ClientSecret, smtp, "authTokenClientSecret", context);
        fields.Add(SlotKind.TokenEndpoint, smtp, "authTokenUrl", context);
        fields.Add(SlotKind.Password, smtp, "password", KeycloakFields.Context(isInactive: KeycloakFields.Is(smtp, "auth", "false")));
    }
}
