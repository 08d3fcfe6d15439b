using System;
using System.Collections.Generic;
using System.Linq;

namespace SecretGuard.Knowledge;

/// <summary>
/// Tells the slot from a name alone: a key, a member, a parameter, a variable. Works on words, so that casing and separators do not
/// matter, and knows the words that turn a name of a value into a name of something else ("ClientSecretHeader").
/// </summary>
public static class NameLexicon
{
    // One run of small letters: the words that people write without a seam.
    private static readonly Dictionary<string, string> Joined = new(StringComparer.Ordinal)
    {
        ["clientsecret"] = "client secret",
        ["appsecret"] = "app secret",
        ["consumersecret"] = "consumer secret",
        ["clientid"] = "client id",
        ["appid"] = "app id",
        ["consumerkey"] = "consumer key",
        ["tokenendpoint"] = "token endpoint",
        ["tokenurl"] = "token url",
        ["tokenuri"] = "token uri",
        ["accesstokenurl"] = "access token url",
        ["granttype"] = "grant type",
    };

    private static readonly HashSet<string> SecretOwners = new(StringComparer.Ordinal)
    {
        "client", "consumer", "app", "application", "oauth", "oidc",
        // "googleSecret" beside "googleClient": who issued it stands for what it is.
        "google", "github", "gitlab", "microsoft", "facebook", "twitter", "linkedin", "discord", "slack", "twitch", "spotify",
        "keycloak", "auth0", "auth", "okta", "entra", "aad", "azuread", "adfs",
    };

    // What may follow without changing the meaning: which one, for where, in what form. Anything else names a different thing.
    private static readonly HashSet<string> Qualifiers = new(StringComparer.Ordinal)
    {
        "value", "values", "literal", "plain", "plaintext", "clear", "default", "fallback", "text", "string", "bytes",
        "dev", "development", "test", "prod", "production", "stage", "staging", "sandbox", "local", "demo", "sample",
        "current", "new", "old", "previous", "primary", "secondary", "backup", "rotated", "s",
    };

    // A leading word that makes it a question, an error or an act instead of the value.
    private static readonly HashSet<string> NonValueLeads = new(StringComparer.Ordinal)
    {
        "has", "is", "no", "require", "requires", "required", "include", "includes", "use", "uses", "using", "allow", "allows",
        "enable", "disable", "invalid", "missing", "bad", "validate", "generate", "create", "get", "set", "show", "hide",
        "regenerate", "reset", "rotate", "should", "needs", "with", "without", "on",
    };

    private static readonly HashSet<string> EndpointOwners = new(StringComparer.Ordinal)
    {
        "token", "revocation", "revoke", "introspection", "introspect", "par",
    };

    private static readonly HashSet<string> EndpointWords = new(StringComparer.Ordinal)
    {
        "endpoint", "url", "uri", "address",
    };

    private static readonly HashSet<string> AuthorityNames = new(StringComparer.Ordinal)
    {
        "authority", "issuer", "auth server url", "metadata address", "domain", "realm url", "instance",
    };

    /// <summary>The slot a name tells, or null. <paramref name="name"/> is the last part of a key path or an identifier.</summary>
    public static SlotKind? SlotOf(string name)
    {
        // Names of legal length only: a key of a megabyte is no name.
        if (name.Length is < 2 or > 128) return null;
        var words = Words(name);
        if (words.Count == 0 || NonValueLeads.Contains(words[0])) return null;
        if (IsClientSecret(words)) return SlotKind.ClientSecret;
        if (IsTokenEndpoint(words)) return SlotKind.TokenEndpoint;
        if (IsScope(words)) return SlotKind.Scope;
        if (IsPair(words, "client", "id") || IsPair(words, "consumer", "key") || IsPair(words, "app", "id")) return SlotKind.ClientId;
        if (IsPair(words, "grant", "type")) return SlotKind.GrantType;
        return AuthorityNames.Contains(string.Join(" ", words)) ? SlotKind.Authority : null;
    }

    private static IReadOnlyList<string> Words(string name)
    {
        var words = NameWords.Split(name);
        return words.Any(Joined.ContainsKey)
            ? words.SelectMany(word => Joined.TryGetValue(word, out var seam) ? seam.Split(' ') : new[] { word }).ToList()
            : words;
    }

    private static bool IsClientSecret(IReadOnlyList<string> words)
    {
        for (var i = 0; i + 1 < words.Count; i++)
            if (SecretOwners.Contains(words[i]) && words[i + 1] is "secret" or "secrets")
                return words.Skip(i + 2).All(Qualifiers.Contains);

        return false;
    }

    private static bool IsTokenEndpoint(IReadOnlyList<string> words)
    {
        for (var i = 0; i + 1 < words.Count; i++)
        {
            if (!EndpointOwners.Contains(words[i]) && !IsDeviceAuthorization(words, i)) continue;
            var next = i + 1;
            // "device authorization endpoint", "pushed authorization request endpoint", "token server url"
            while (next < words.Count && words[next] is "authorization" or "server" or "request" or "service") next++;
            if (next < words.Count && EndpointWords.Contains(words[next])) return words.Skip(next + 1).All(Qualifiers.Contains);
        }

        return false;
    }

    // A "device address" is somebody's phone.
    private static bool IsDeviceAuthorization(IReadOnlyList<string> words, int i) => words[i] == "device" && words[i + 1] == "authorization";

    private static bool IsScope(IReadOnlyList<string> words)
    {
        var last = words.Count - 1;
        while (last > 0 && Qualifiers.Contains(words[last])) last--;
        return words[last] is "scope" or "scopes";
    }

    private static bool IsPair(IReadOnlyList<string> words, string first, string second) =>
        words.Count >= 2 && words[words.Count - 2] == first && words[words.Count - 1] == second;
}
