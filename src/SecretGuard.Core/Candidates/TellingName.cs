using SecretGuard.Knowledge;
using SecretGuard.Text;

namespace SecretGuard.Candidates;

/// <summary>Asks the lexicon, but only about names that have a chance: splitting every name into words would cost most of a scan.</summary>
internal static class TellingName
{
    private const int Shortest = 3;
    private const int Longest = 128;

    /// <summary>Words one of which each telling name has.</summary>
    internal static readonly string[] MarkWords =
    {
        "secret", "scope", "token", "client", "consumer", "grant", "issuer", "app", "pw", "revo", "introspect", "device", "par",
        "auth", "metadata", "domain", "realm", "instance", "key", "pass", "pat", "bearer", "jwt", "assertion", "sas",
        "respon", "permission", "implicit", "ropc", "pkce", "valid", "require", "pii", "artifact", "unsafe", "ssl", "insecure", "certificate", "transport", "verif", "discovery", "redirect", "trust", "hostname",
    };

    internal static readonly WordSieve Marks = new(MarkWords);

    private static readonly SignSet NoNameSigns = new("{}\"<>=;");

    private static readonly NameMemory<NameMeaning?> Memory = new(Judge);

    public static SlotKind? SlotOf(string name) => SlotOf(name, 0, name.Length);

    /// <summary>The same of a name inside a text, which is not taken out of it where it tells nothing.</summary>
    public static SlotKind? SlotOf(string text, int start, int length) =>
        length is >= Shortest and <= Longest && NameLexicon.MayTell(text, start, length) && HoldsMark(text, start, length) ? Memory.Of(text, start, length)?.Kind : null;

    /// <summary>The same of a name that is known to hold a word such as telling names hold.</summary>
    public static SlotKind? SlotOfMarked(string text, int start, int length) => length is >= Shortest and <= Longest && NameLexicon.MayTell(text, start, length) ? Memory.Of(text, start, length)?.Kind : null;

    /// <summary>False for a part of a name that adds nothing to what the others tell. Allocates nothing.</summary>
    public static bool MayTell(string part) => HoldsMark(part, 0, part.Length);

    /// <summary>False for a text that is no telling name. Does not take it out of the text around it.</summary>
    public static bool MayTell(SourceValue text) => text.Length is >= Shortest and <= Longest && text.Passes(HoldsMark);

    /// <summary>True for a text that is a telling name. Does not take it out of the text around it.</summary>
    public static bool Tells(SourceValue text) => text.Length is >= Shortest and <= Longest && text.Passes(IsTelling);

    private static bool IsTelling(string text, int start, int length) => SlotOf(text, start, length) is not null;

    private static bool HoldsMark(string text, int start, int length) => Marks.AnyIn(text, start, length);

    // JSON and markup are no names, whatever stands at their end.
    private static NameMeaning? Judge(string name) => NoNameSigns.AnyIn(name) ? null : KeyPath.MeaningOf(name);
}
