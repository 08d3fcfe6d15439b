using System;
using System.Collections.Generic;
using System.Linq;
using SecretGuard.Knowledge;

namespace SecretGuard.Candidates;

/// <summary>The clients and servers that one object names, each by its stem.</summary>
internal sealed class ServerNames
{
    // Endpoints that take a client secret, and answer something else than a token.
    private static readonly HashSet<string> OtherEndpoints = new(StringComparer.Ordinal)
    {
        "revocation", "revoke", "introspection", "introspect", "device", "par", "pushed", "logout", "userinfo", "authorize", "authorization", "jwks",
    };

    // By stem; null where two values have one name.
    private Dictionary<string, string?>? _clients;
    private Dictionary<string, string?>? _endpoints;
    private Dictionary<string, string?>? _authorities;
    private string? _tenant;
    private bool _isAzure;

    public string? Realm { get; set; }

    public bool IsEmpty => _clients is null && _endpoints is null && _authorities is null;

    /// <summary>True for names of the kinds that count here.</summary>
    public static bool Takes(SlotKind kind, string name) => kind switch
    {
        SlotKind.ClientId or SlotKind.Authority => true,
        SlotKind.TokenEndpoint => !NameWords.Split(name).Any(OtherEndpoints.Contains),
        _ => false,
    };

    /// <summary>"TenantId", "AZURE_TENANT_ID", "tenant"</summary>
    public static bool IsTenant(string name) =>
        name.IndexOf("tenant", StringComparison.OrdinalIgnoreCase) >= 0 && string.Concat(NameWords.Split(name)) is var words
        && (words.EndsWith("tenant", StringComparison.Ordinal) || words.EndsWith("tenantid", StringComparison.Ordinal));

    public void Add(SlotKind kind, string name, string text)
    {
        if (!Takes(kind, name)) return;
        var stem = NameStem.Of(name);
        var texts = TextsOf(kind) ??= new(StringComparer.Ordinal);
        texts[stem] = texts.TryGetValue(stem, out var known) && known != text ? null : text;
    }

    public void AddTenant(string name, string text)
    {
        _tenant = text;
        _isAzure |= name.StartsWith("AZURE_", StringComparison.OrdinalIgnoreCase);
    }

    /// <param name="stem">Of the secret's name.</param>
    public ClientAtServer Of(string stem) => new()
    {
        ClientId = TextOf(_clients, stem),
        TokenEndpoint = TextOf(_endpoints, stem),
        Authority = AuthorityOf(stem),
        Tenant = _tenant,
        IsAzure = _isAzure,
    };

    private string? AuthorityOf(string stem)
    {
        var authority = TextOf(_authorities, stem);
        return authority is not null && Realm is not null ? authority.TrimEnd('/') + "/realms/" + Realm : authority;
    }

    // The one of the same client, else the one that is there.
    private static string? TextOf(Dictionary<string, string?>? texts, string stem)
    {
        if (texts is null) return null;
        if (texts.TryGetValue(stem, out var text)) return text;
        foreach (var only in texts.Keys)
            if (texts.Count == 1 && (stem.Length == 0 || only.Length == 0)) return texts[only];

        return null;
    }

    private ref Dictionary<string, string?>? TextsOf(SlotKind kind)
    {
        if (kind == SlotKind.ClientId) return ref _clients;
        if (kind == SlotKind.Authority) return ref _authorities;
        return ref _endpoints;
    }
}
