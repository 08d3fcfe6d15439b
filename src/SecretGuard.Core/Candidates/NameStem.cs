using System.Collections.Generic;
using System.Linq;
using SecretGuard.Knowledge;

namespace SecretGuard.Candidates;

/// <summary>
/// What stands before the telling words of a name: "keycloak" in KEYCLOAK_CLIENT_SECRET. Names with different stems belong to
/// different clients, however near they stand.
/// </summary>
internal static class NameStem
{
    private static readonly HashSet<string> TellingWords = new()
    {
        "client", "clientid", "clientsecret", "consumer", "app", "application", "token", "tokenurl", "tokenendpoint", "access", "auth",
        "authority", "issuer", "scope", "scopes", "grant", "secret", "instance", "domain", "metadata", "realm", "default", "revocation",
        "revoke", "introspection", "introspect", "device", "par", "api",
    };

    private static readonly HashSet<string> Verbs = new() { "set", "with", "add", "export", "the", "my", "env" };

    public static string Of(string name) =>
        string.Join(" ", NameWords.Split(name).TakeWhile(word => !TellingWords.Contains(word)).SkipWhile(Verbs.Contains));

    public static bool Fit(string one, string other) => one.Length == 0 || other.Length == 0 || one == other;
}
