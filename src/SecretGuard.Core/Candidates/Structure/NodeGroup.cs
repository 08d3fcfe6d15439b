using System;
using SecretGuard.Knowledge;
using SecretGuard.Text;

namespace SecretGuard.Candidates.Structure;

/// <summary>One object or array: its members as neighbours of each other.</summary>
internal sealed class NodeGroup
{
    private readonly DocumentNode _node;
    private readonly NodeGroup? _outer;
    private Neighbours? _neighbours;

    // Asked by each member of some names, of which a group may have a hundred thousand.
    private bool? _isCachedToken;
    private bool? _isJsonKey;
    private bool? _isXmlKey;
    private bool? _maySectionTell;

    /// <param name="node">The object or array.</param>
    /// <param name="outer">The one around it: a lone object in a list has the list's neighbours around it. Null for the root.</param>
    public NodeGroup(DocumentNode node, NodeGroup? outer)
    {
        _node = node;
        _outer = outer;
    }

    // Most groups hold no candidate, and nobody asks for their neighbours.
    private Neighbours Neighbours => _neighbours ??= Learn();

    private bool HasKeycloakNames => _node.Child("realm") is not null && (_node.Child("auth-server-url") ?? _node.Child("resource")) is not null;

    // An entry of a token cache: its "secret" is a user's token, not the client's secret.
    private bool IsCachedToken => _isCachedToken ??= Has("credential_type") || Has("home_account_id");

    // The private number of a JSON Web Key (RFC 7518 sections 6.2.2 and 6.3.2) and the symmetric key of one (section 6.4).
    private bool IsJsonKey => _isJsonKey ??= Has("kty");

    // The same in the XML of .NET's RSA.ToXmlString.
    private bool IsXmlKey => _isXmlKey ??= Has("Modulus");

    // For nearly every section and member the name of neither holds a telling word, and they need not be joined.
    private bool MaySectionTell => _maySectionTell ??= _node.Key is { } section && TellingName.MayTell(section);

    private Neighbours Learn()
    {
        var neighbours = new Neighbours(_outer?.Neighbours);
        foreach (var child in _node.Children) Learn(child, neighbours);
        if (!HasKeycloakNames) return neighbours;
        if (_node.TextOf("auth-server-url") is not null && _node.TextOf("realm") is { } realm) neighbours.SetRealm(realm);
        neighbours.SetProvider("keycloak");
        if (_node.TextOf("resource") is { } resource) neighbours.Add(SlotKind.ClientId, "resource", resource);
        return neighbours;
    }

    private void Learn(DocumentNode child, Neighbours neighbours)
    {
        if (PairNode.Of(child) is { } pair) neighbours.Add(pair.Kind, pair.Name, pair.Value.Value);
        if (child.Key is null) return;
        var isText = child.Kind == NodeKind.Text;
        if (isText && child.Value!.Value.StartsWith("https://", StringComparison.OrdinalIgnoreCase)) neighbours.AddAddress(child.Value.Value);
        if (isText && ServerNames.IsTenant(child.Key)) neighbours.AddTenant(child.Key, child.Value!.Value);
        var kind = isText && child.Key == "azp" ? SlotKind.ClientId : TellingName.SlotOf(child.Key);
        neighbours.NameClient |= kind == SlotKind.ClientId || child.Key is "resource" or "realm";
        if (kind is { } known && (isText || known == SlotKind.Scope)) neighbours.Add(known, child.Key, isText ? child.Value!.Value : null);
    }

    public void AddPair(PairNode pair, CandidateList into)
    {
        // The pairs beside it are the members of the list that holds it.
        Add(pair.Kind, pair.KeyPath, pair.Name, pair.Value, _outer?.Neighbours ?? new Neighbours(), into);
    }

    /// <summary>False when the member's name tells no slot.</summary>
    public bool AddMember(DocumentNode child, CandidateList into)
    {
        if (child is { Key: null, Kind: NodeKind.Text } && PairNode.Of(child) is { } item) return Add(item.Kind, item.KeyPath, item.Name, item.Value, Neighbours, into);
        if (SlotOf(child) is not { } kind) return false;
        if (child.Kind == NodeKind.Array) AddItems(child, kind, into);
        if (child.Kind == NodeKind.Literal && SlotKinds.IsSwitch(kind)) return Add(kind, child.KeyPath, child.Key!, child.Value!, Neighbours, into);
        if (child.Kind != NodeKind.Text || InnerText.IsDocument(child.Value!)) return false;
        return IsRight(child) || Add(kind, child.KeyPath, child.Key!, child.Value!, Neighbours, into);
    }

    // "permissions: { id-token: write }" of a workflow: what it may do with tokens, not one of them.
    private bool IsRight(DocumentNode child) => _node.Key == "permissions" && child.Value!.Value is "read" or "write" or "none";

    private SlotKind? SlotOf(DocumentNode child)
    {
        if (child.Key is null) return null;
        if (child.Key.Length == 1 && ((child.Key is "d" or "k" && IsJsonKey) || (child.Key == "D" && IsXmlKey))) return SlotKind.CryptographicKey;
        if (!TellingName.MayTell(child.Key) && !MaySectionTell) return null;
        if (IsBareSecret(child.Key) && IsCachedToken) return SlotKind.Token;
        // "Jwt": { "Key": "…" }
        return _node.Key is { } section ? TellingName.SlotOf(section + ":" + child.Key) : TellingName.SlotOf(child.Key);
    }

    private bool IsClients() => Neighbours.NameClient || NodePath.TellsCredentials(_node);

    private bool Has(string key) => _node.Child(key) is not null;

    private static bool IsBareSecret(string key) =>
        string.Equals(key, "secret", StringComparison.OrdinalIgnoreCase) || key.EndsWith(":secret", StringComparison.OrdinalIgnoreCase);

    // "Scopes": ["a", "b"]; "ClientSecrets": ["a", {"Value": "b"}]
    private void AddItems(DocumentNode list, SlotKind kind, CandidateList into)
    {
        foreach (var item in list.Children)
        {
            var text = item.Kind == NodeKind.Text || kind != SlotKind.ClientSecret ? item : item.Child("value");
            if (text is { Kind: NodeKind.Text }) Add(kind, list.KeyPath, list.Key!, text.Value!, Neighbours, into);
        }
    }

    private bool Add(SlotKind kind, string path, string name, SourceValue value, Neighbours neighbours, CandidateList into)
    {
        if (!SlotKinds.AreJudged(kind, kind == SlotKind.Scope && (neighbours.ShowOAuthAround || neighbours.IsBesideGraph || NodePath.TellsOAuth(_node)))) return false;
        var slot = SlotOf(kind, value.Value, path, name);
        into.Add(new Candidate(slot, value, neighbours.ContextOf(name)));
        // Under a vague name anything may stand, a command line too.
        return !slot.IsVague;
    }

    // A bare "secret" beside a client's id is no vague name.
    private Slot SlotOf(SlotKind kind, string value, string path, string name) =>
        kind == SlotKind.ClientSecret && IsBareSecret(name) && IsClients()
            ? new Slot(kind, EvidenceOf(value), path) { IsVague = false }
            : new Slot(kind, EvidenceOf(value), path);

    // "clientSecret": "Client secret" is a label of a form, as files of translations hold them.
    private static SlotEvidence EvidenceOf(string value) =>
        value.IndexOf(' ') > 0 && TellingName.SlotOf(value) is not null ? SlotEvidence.Name : SlotEvidence.Key;
}
