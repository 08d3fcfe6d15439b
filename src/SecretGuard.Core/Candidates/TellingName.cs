using SecretGuard.Knowledge;

namespace SecretGuard.Candidates;

/// <summary>Asks the lexicon, but only about names that have a chance: splitting every name into words would cost most of a scan.</summary>
internal static class TellingName
{
    private static readonly WordSieve Marks = new(new[]
    {
        "secret", "scope", "token", "client", "consumer", "grant", "authority", "issuer", "app", "revo", "introspect", "device", "par",
        "auth", "metadata", "domain", "realm", "instance", "key", "pass", "pwd", "pat", "bearer", "jwt", "assertion", "sas",
        "respon", "permission", "implicit", "ropc", "pkce", "valid", "require", "pii", "artifact", "unsafe", "ssl", "insecure", "certificate", "transport", "verif", "discovery", "redirect", "trust", "hostname",
    });

    private static readonly char[] NoNameSigns = { '{', '}', '"', '<', '>', '=', ';' };

    public static SlotKind? SlotOf(string name)
    {
        if (name.Length is < 3 or > 128 || !(Marks.AnyIn(name) || HoldsShortMark(name))) return null;
        // JSON and markup are no names, whatever stands at their end.
        return name.IndexOfAny(NoNameSigns) >= 0 ? null : KeyPath.SlotOf(name);
    }

    // "pw" is too short for the sieve.
    private static bool HoldsShortMark(string name)
    {
        for (var i = 1; i < name.Length; i++)
            if (name[i] is 'w' or 'W' && name[i - 1] is 'p' or 'P') return true;

        return false;
    }
}
