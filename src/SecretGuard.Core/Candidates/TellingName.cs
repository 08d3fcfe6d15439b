using System;
using System.Linq;
using SecretGuard.Knowledge;

namespace SecretGuard.Candidates;

/// <summary>Asks the lexicon, but only about names that have a chance: splitting every name into words would cost most of a scan.</summary>
internal static class TellingName
{
    private static readonly string[] Marks =
    {
        "secret", "scope", "token", "client", "consumer", "grant", "authority", "issuer", "app", "revo", "introspect", "device", "par",
        "auth", "metadata", "domain", "realm", "instance",
    };

    public static SlotKind? SlotOf(string name)
    {
        if (name.Length is < 3 or > 128) return null;
        return Marks.Any(mark => name.IndexOf(mark, StringComparison.OrdinalIgnoreCase) >= 0) ? NameLexicon.SlotOf(LastPartOf(name)) : null;
    }

    // "Keycloak:ClientSecret" and its spelling as an environment variable, "Keycloak__ClientSecret".
    private static string LastPartOf(string name)
    {
        var colon = name.LastIndexOf(':');
        var underscores = name.LastIndexOf("__", StringComparison.Ordinal);
        var start = Math.Max(colon + 1, underscores < 0 ? 0 : underscores + 2);
        return start == 0 ? name : name.Substring(start);
    }
}
