using System.Linq;
using SecretGuard.Text;

namespace SecretGuard.Candidates.Keycloak;

/// <summary>
/// Recognises what Keycloak exports and imports, by content: the file name is no evidence.
/// </summary>
internal static class KeycloakDocument
{
    private static readonly string[] RealmMembers = { "clients", "components", "identityProviders", "sslRequired", "roles", "smtpServer", "users" };

    private static readonly string[] ClientMembers = { "protocol", "publicClient", "redirectUris", "clientAuthenticatorType" };

    /// <summary>False when the document is none of Keycloak's; then nothing was added.</summary>
    public static bool TryRead(DocumentNode node, CandidateList into)
    {
        if (node.Kind != NodeKind.Object) return false;
        var fields = new KeycloakFields(into);
        if (IsRealm(node)) KeycloakRealm.Read(node, fields);
        else if (IsClient(node)) KeycloakClient.Read(node, fields);
        else if (OperatorRealm(node) is { } realm) KeycloakRealm.Read(realm, fields);
        else return false;
        return true;
    }

    // The operator's resource: "kind: KeycloakRealmImport", the realm below "spec.realm".
    private static DocumentNode? OperatorRealm(DocumentNode node) =>
        node.TextOf("kind") == "KeycloakRealmImport" && node.Child("spec")?.Child("realm") is { Kind: NodeKind.Object } realm ? realm : null;

    private static bool IsRealm(DocumentNode node) =>
        node.Kind == NodeKind.Object && node.TextOf("realm") is not null && RealmMembers.Any(name => node.Child(name) is not null)
        && !IsAdapter(node);

    private static bool IsClient(DocumentNode node) =>
        node.Kind == NodeKind.Object && node.TextOf("clientId") is not null && ClientMembers.Count(name => node.Child(name) is not null) >= 2;

    // An adapter's settings often share a file with others, and their names are plain enough for the general reading.
    private static bool IsAdapter(DocumentNode node) => node.TextOf("auth-server-url") is not null;
}
