using System.Collections.Generic;
using System.Linq;
using SecretGuard.Knowledge;
using SecretGuard.Text;

namespace SecretGuard.Candidates.Structure;

/// <summary>What the names above a node tell about it.</summary>
internal static class NodePath
{
    private static readonly HashSet<string> CredentialWords = new() { "credentials", "keycloak", "oauth", "oauth2", "oidc" };

    private static readonly HashSet<string> OAuthWords = new()
    {
        "auth", "oauth", "oidc", "keycloak", "identity", "azuread", "azure", "okta", "auth0", "entra", "duende", "openid", "authentication",
        "jwt", "bearer", "token",
    };

    /// <summary>A bare "secret" below such a name is a client's.</summary>
    public static bool TellsCredentials(DocumentNode node) => Words(node).Any(CredentialWords.Contains);

    /// <summary>A "scope" below such a name is one of OAuth.</summary>
    public static bool TellsOAuth(DocumentNode node) => Words(node).Any(OAuthWords.Contains);

    private static IEnumerable<string> Words(DocumentNode? node)
    {
        for (; node is not null; node = node.Parent)
            if (node.Key is { Length: <= 128 } key)
                foreach (var word in NameWords.Split(key)) yield return word;
    }
}
