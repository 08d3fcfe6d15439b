using System;
using System.Collections.Generic;
using System.Linq;
using SecretGuard.Knowledge;
using SecretGuard.Text;

namespace SecretGuard.Candidates.Keycloak;

/// <summary>
/// The places of a Keycloak document that hold secrets and token addresses, by exact path: a substring rule hits 822 strings in
/// public realm files, of which 34 are secret material.
/// </summary>
internal sealed class KeycloakCandidates
{
    private const string Provider = "keycloak";

    private readonly CandidateList _into;

    public KeycloakCandidates(CandidateList into) => _into = into;

    public void AddRealm(DocumentNode realm)
    {
        foreach (var client in ItemsOf(realm, "clients")) AddClient(client);
        foreach (var provider in ItemsOf(realm, "identityProviders")) AddIdentityProvider(provider);
        if (realm.Child("smtpServer") is not { } smtp) return;
        Add(SlotKind.ClientSecret, smtp, "authTokenClientSecret", smtp.TextOf("authTokenClientId"));
        Add(SlotKind.TokenEndpoint, smtp, "authTokenUrl", smtp.TextOf("authTokenClientId"));
    }

    public void AddClient(DocumentNode client)
    {
        var clientId = client.TextOf("clientId");
        // A public client never shows its secret, a bearer-only one asks for no token, a disabled one gets none.
        var isInactive = Is(client, "publicClient", "true") || Is(client, "bearerOnly", "true") || Is(client, "enabled", "false");
        Add(SlotKind.ClientSecret, client, "secret", clientId, isInactive);
        // The previous secret, which stays valid until its own expiration.
        if (client.Child("attributes") is { } attributes) Add(SlotKind.ClientSecret, attributes, "client.secret.rotated", clientId, isInactive);
    }

    private void AddIdentityProvider(DocumentNode provider)
    {
        if (provider.Child("config") is not { } config) return;
        var isInactive = Is(provider, "enabled", "false");
        Add(SlotKind.ClientSecret, config, "clientSecret", config.TextOf("clientId"), isInactive);
        Add(SlotKind.TokenEndpoint, config, "tokenUrl", config.TextOf("clientId"), isInactive);
    }

    private void Add(SlotKind kind, DocumentNode parent, string key, string? clientId, bool isInactive = false)
    {
        // Of doubled names the reader of the file sees one, but all stand there.
        foreach (var node in parent.Children)
        {
            if (node.Kind != NodeKind.Text || !string.Equals(node.Key, key, StringComparison.OrdinalIgnoreCase)) continue;
            var context = new CandidateContext { ClientId = clientId, Provider = Provider, IsInactive = isInactive };
            _into.Add(new Candidate(new Slot(kind, SlotEvidence.Key, node.KeyPath), node.Value!, context));
        }
    }

    private static IEnumerable<DocumentNode> ItemsOf(DocumentNode node, string key) =>
        node.Child(key) is { Kind: NodeKind.Array } list ? list.Children.Where(item => item.Kind == NodeKind.Object) : new DocumentNode[0];

    private static bool Is(DocumentNode node, string key, string value) =>
        node.Child(key) is { Value: { } found } && string.Equals(found.Value, value, StringComparison.OrdinalIgnoreCase);
}
