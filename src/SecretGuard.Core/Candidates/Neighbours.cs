using System;
using System.Collections.Generic;
using SecretGuard.Knowledge;

namespace SecretGuard.Candidates;

/// <summary>The names that stand together: the members of an object, the fields of a form.</summary>
internal sealed class Neighbours
{
    private static readonly HashSet<string> VagueNames = new(StringComparer.OrdinalIgnoreCase) { "domain", "instance" };

    private readonly Neighbours? _outer;
    // By stem.
    private Dictionary<string, string>? _clients;
    private Dictionary<string, string>? _grants;
    private ServerNames? _servers;
    private List<string>? _addresses;
    private string? _provider;
    private string? _nearby;
    private bool? _isLocal;

    /// <param name="outer">The names around this group, which speak when it is silent itself.</param>
    public Neighbours(Neighbours? outer = null) => _outer = outer;

    public bool ShowOAuth { get; private set; }

    /// <summary>One of them is a client's id, or names what holds one.</summary>
    public bool NameClient { get; set; }

    public bool ShowOAuthAround => ShowOAuth || _outer is { ShowOAuth: true };

    /// <summary>An API that is asked with scopes and little else: the address of Microsoft Graph stands beside it.</summary>
    public bool IsBesideGraph => Nearby == "microsoft-entra";

    // Whose the first address is that tells. Most groups hold no candidate, and are never asked.
    private string? Nearby
    {
        get
        {
            if (_addresses is null) return _nearby;
            foreach (var address in _addresses) _nearby ??= ProviderTable.FromAddress(address);
            _addresses = null;
            return _nearby;
        }
    }

    private ServerNames Servers => _servers ??= new();

    /// <summary>The realm of a Keycloak adapter, whose address names the server alone.</summary>
    public void SetRealm(string realm) => Servers.Realm = realm;

    public void AddTenant(string name, string text) => Servers.AddTenant(name, text);

    /// <summary>For groups whose own names tell whose they are.</summary>
    public void SetProvider(string provider) => _provider = provider;

    /// <summary>An address beside it, whatever it is for: <c>"Endpoint": "https://graph.microsoft.com/v1.0"</c>.</summary>
    public void AddAddress(string text) => (_addresses ??= new()).Add(text);

    public void Add(SlotKind kind, string name, string? text)
    {
        // "domain" and "instance" say who the provider is, not that this is OAuth.
        ShowOAuth |= SlotKinds.ShowOAuth(kind) && !VagueNames.Contains(name);
        if (text is null) return;
        Servers.Add(kind, name, text);
        if (kind is SlotKind.Authority or SlotKind.TokenEndpoint)
        {
            _provider ??= ProviderTable.FromAddress(text);
            _isLocal ??= LocalAddress.Is(text);
        }

        if (kind is not (SlotKind.ClientId or SlotKind.GrantType)) return;
        var texts = kind == SlotKind.ClientId ? _clients ??= new(StringComparer.Ordinal) : _grants ??= new(StringComparer.Ordinal);
        texts[NameStem.Of(name)] = text;
    }

    public CandidateContext ContextOf(string name, bool isCode = false, bool isComment = false)
    {
        var stem = NameStem.Of(name);
        return new CandidateContext
        {
            ClientId = ClientIdOf(stem),
            Client = ClientOf(stem),
            GrantType = GrantTypeOf(stem),
            Provider = _provider ?? Nearby ?? _outer?._provider,
            IsCode = isCode,
            IsComment = isComment,
            IsLocal = _isLocal ?? _outer?._isLocal ?? false,
        };
    }

    // "credentials": { "secret": "…" } is part of the object around it.
    private ClientAtServer? ClientOf(string stem)
    {
        var servers = _servers is { IsEmpty: false } || _outer is null ? _servers : _outer._servers;
        return servers is { IsEmpty: false } ? servers.Of(stem) : null;
    }

    private string? GrantTypeOf(string stem) => TextOf(_grants, stem) ?? _outer?.GrantTypeOf(stem);

    private string? ClientIdOf(string stem)
    {
        if (TextOf(_clients, stem) is { } text) return text;
        // "secret" alone beside the one "orders_client_id".
        if (stem.Length == 0 && _clients?.Count == 1)
            foreach (var only in _clients.Values) return only;

        return _outer?.ClientIdOf(stem);
    }

    private static string? TextOf(Dictionary<string, string>? texts, string stem) =>
        texts is not null && (texts.TryGetValue(stem, out var text) || texts.TryGetValue(string.Empty, out text)) ? text : null;
}
