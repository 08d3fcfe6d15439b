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
        "auth", "metadata", "domain", "realm", "instance", "key", "pass", "pwd", "pw", "pat", "bearer", "jwt", "assertion", "sas",
        "respon", "permission", "implicit", "ropc", "pkce", "valid", "require", "pii", "artifact", "unsafe", "ssl", "insecure", "certificate", "transport", "verif", "discovery", "redirect", "trust", "hostname",
    };

    private static readonly char[] NoNameSigns = { '{', '}', '"', '<', '>', '=', ';' };

    public static SlotKind? SlotOf(string name)
    {
        // JSON and markup are no names, whatever stands at their end.
        if (name.Length is < 3 or > 128 || name.IndexOfAny(NoNameSigns) >= 0) return null;
        return Marks.Any(mark => name.IndexOf(mark, StringComparison.OrdinalIgnoreCase) >= 0) ? KeyPath.SlotOf(name) : null;
    }
}
