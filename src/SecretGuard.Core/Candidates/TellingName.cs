using SecretGuard.Knowledge;
using SecretGuard.Text;

namespace SecretGuard.Candidates;

/// <summary>Asks the lexicon, but only about names that have a chance: splitting every name into words would cost most of a scan.</summary>
internal static class TellingName
{
    private const int Shortest = 3;
    private const int Longest = 128;

    private static readonly WordSieve Marks = new(new[]
    {
        "secret", "scope", "token", "client", "consumer", "grant", "authority", "issuer", "app", "revo", "introspect", "device", "par",
        "auth", "metadata", "domain", "realm", "instance", "key", "pass", "pwd", "pat", "bearer", "jwt", "assertion", "sas",
        "respon", "permission", "implicit", "ropc", "pkce", "valid", "require", "pii", "artifact", "unsafe", "ssl", "insecure", "certificate", "transport", "verif", "discovery", "redirect", "trust", "hostname",
    });

    private static readonly SignSet NoNameSigns = new("{}\"<>=;");

    private static readonly NameMemory<NameMeaning?> Memory = new(Judge);

    public static SlotKind? SlotOf(string name) => SlotOf(name, 0, name.Length);

    /// <summary>The same of a name inside a text, which is not taken out of it where it tells nothing.</summary>
    public static SlotKind? SlotOf(string text, int start, int length) =>
        length is >= Shortest and <= Longest && HoldsMark(text, start, length) ? Memory.Of(text, start, length)?.Kind : null;

    /// <summary>False for a part of a name that adds nothing to what the others tell. Allocates nothing.</summary>
    public static bool MayTell(string part) => HoldsMark(part, 0, part.Length);

    /// <summary>False for a text that is no telling name. Does not take it out of the text around it.</summary>
    public static bool MayTell(SourceValue text) => text.Length is >= Shortest and <= Longest && text.Passes(HoldsMark);

    private static bool HoldsMark(string text, int start, int length) => Marks.AnyIn(text, start, length) || HoldsShortMark(text, start, length);

    // JSON and markup are no names, whatever stands at their end.
    private static NameMeaning? Judge(string name) => NoNameSigns.AnyIn(name) ? null : KeyPath.MeaningOf(name);

    // "pw" is too short for the sieve.
    private static bool HoldsShortMark(string text, int start, int length)
    {
        for (var i = start + 1; i < start + length; i++)
            if (text[i] is 'w' or 'W' && text[i - 1] is 'p' or 'P') return true;

        return false;
    }
}
