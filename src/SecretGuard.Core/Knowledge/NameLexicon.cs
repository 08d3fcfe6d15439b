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
    private const int MaxBlanks = 3;
    private const int ShortestJoined = 6;
    private const int MaxLength = 128;

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
        ["apikey"] = "api key",
        ["appkey"] = "app key",
        ["authkey"] = "api key",
        ["accesstoken"] = "access token",
        ["refreshtoken"] = "refresh token",
        ["authtoken"] = "auth token",
        ["bearertoken"] = "bearer token",
        ["apitoken"] = "api token",
        ["idtoken"] = "id token",
        ["privatekey"] = "private key",
        ["secretkey"] = "secret key",
        ["signingkey"] = "signing key",
        ["encryptionkey"] = "encryption key",
        ["accountkey"] = "account key",
        ["sharedaccesskey"] = "shared access key",
        ["sharedsecret"] = "shared secret",
        ["userpassword"] = "user password",
        ["dbpassword"] = "db password",
        ["dbpass"] = "db password",
        ["pgpassword"] = "pg password",
        ["adminpassword"] = "admin password",
        ["responsetype"] = "response type",
    };

    // Those of them that end a longer run.
    private static readonly string[] JoinedEnds = { "clientsecret", "consumersecret", "appsecret", "accesstoken", "refreshtoken", "clientid", "apikey" };

    // Seams that people set inside one word.
    private static readonly Dictionary<string, string> Parted = new(StringComparer.Ordinal)
    {
        ["git hub"] = "github", ["git lab"] = "gitlab", ["o auth"] = "oauth", ["key cloak"] = "keycloak", ["linked in"] = "linkedin",
        ["face book"] = "facebook", ["azure ad"] = "azuread", ["pass word"] = "password", ["pass phrase"] = "passphrase", ["key store"] = "keystore",
    };

    private static readonly HashSet<string> LaterHalves = new(Parted.Keys.Select(parted => parted.Substring(parted.IndexOf(' ') + 1)), StringComparer.Ordinal);

    // What may follow without changing the meaning: which one, for where, in what form. Anything else names a different thing.
    private static readonly HashSet<string> Qualifiers = new(StringComparer.Ordinal)
    {
        "value", "values", "literal", "plain", "plaintext", "clear", "default", "fallback", "text", "string", "bytes",
        "dev", "development", "test", "prod", "production", "stage", "staging", "sandbox", "local", "demo", "sample",
        "current", "new", "old", "previous", "primary", "secondary", "backup", "rotated", "s", "base", "encoded",
    };

    // A leading word that makes it a question, an error or an act instead of the value.
    private static readonly HashSet<string> NonValueLeads = new(StringComparer.Ordinal)
    {
        "has", "is", "no", "require", "requires", "required", "include", "includes", "use", "uses", "using", "allow", "allows",
        "enable", "disable", "invalid", "missing", "bad", "validate", "generate", "create", "get", "set", "show", "hide",
        "regenerate", "reset", "rotate", "should", "needs", "with", "without", "on", "confirm", "forgot", "forgotten", "change",
        "update", "verify", "check", "hash", "hashed", "encrypt", "encrypted", "protected", "masked", "wrong", "incorrect", "random",
        "try", "can", "must", "was", "remove", "delete", "enter", "redact", "max", "min", "unprotect", "protect", "decrypt",
        "supports", "support", "supported", "unsupported", "acquire", "request", "expired", "fake", "mock",
    };

    // Words in front of a plural: what nobody may use, "KnownDefaultPasswords".
    private static readonly HashSet<string> DenialLeads = new(StringComparer.Ordinal) { "known", "common", "weak", "insecure", "forbidden", "denied", "disallowed", "blocked", "banned" };

    private static readonly Lazy<IReadOnlyList<NamePattern>> Rows = new(ReadTable);

    private static readonly Lazy<Dictionary<string, NamePattern[]>> ByFirstWord = new(() => ByWord(Rows.Value));

    private static readonly NameMemory<NameMeaning?> Memory = new(name => MeaningOf(name, ByFirstWord.Value));

    // Nearly every name holds none of them, and need not be taken apart.
    private static readonly Lazy<WordSieve> Stems = new(() => new WordSieve(Rows.Value.SelectMany(row => row.Stems).Concat(Joined.Keys).Concat(Parted.Keys.Select(LongerHalf)).Distinct()));

    private static readonly Lazy<NameEndings> Endings = new(() =>
        new NameEndings(Rows.Value.SelectMany(row => row.LastWords).Concat(Qualifiers).Concat(Joined.Keys).Concat(LaterHalves)));

    /// <summary>The rows, for tests.</summary>
    internal static IReadOnlyList<NamePattern> Patterns => Rows.Value;

    /// <summary>The slot a name tells, or null. <paramref name="name"/> is an identifier or the last part of a key path.</summary>
    public static SlotKind? SlotOf(string name) => MeaningOf(name)?.Kind;

    /// <summary>What a name tells, or null. <paramref name="name"/> is an identifier or the last part of a key path.</summary>
    public static NameMeaning? MeaningOf(string name) => MayTell(name) ? Memory.Of(name, 0, name.Length) : null;

    /// <summary>False for a name that certainly tells nothing. Allocates nothing.</summary>
    internal static bool MayTell(string name) => name.Length <= MaxLength && MayTell(name, 0, name.Length) && Stems.Value.AnyIn(name);

    /// <summary>False for a name inside a text that certainly tells nothing, by its end alone. Allocates nothing.</summary>
    internal static bool MayTell(string text, int start, int length) => Endings.Value.MayEnd(text, start, length);

    /// <summary>The same by other rows.</summary>
    internal static NameMeaning? MeaningOf(string name, IReadOnlyDictionary<string, NamePattern[]> patterns)
    {
        // Names of legal length only: a key of a megabyte is no name.
        if (name.Length is < 2 or > MaxLength || IsSentence(name)) return null;
        var words = Words(name);
        if (words.Count == 0 || (DenialLeads.Contains(words[0]) && words[words.Count - 1].EndsWith("s", StringComparison.Ordinal))) return null;
        var isAct = NonValueLeads.Contains(words[0]);
        NamePattern? best = null;
        for (var i = 0; i < words.Count; i++)
        {
            // "ForgottenPassword" wherever it stands.
            if (!patterns.TryGetValue(words[i], out var rows)) continue;
            var followsAct = i > 0 && NonValueLeads.Contains(words[i - 1]);
            foreach (var row in rows)
                if ((!(isAct || followsAct) || row.IsSwitch) && (best is null || row.Order < best.Order) && row.Matches(words, i, Qualifiers.Contains)) best = row;
        }

        return best?.Meaning;
    }

    // "API key" is a name, "Cannot change the email of a member who has a password." explains one.
    private static bool IsSentence(string name)
    {
        var blanks = 0;
        foreach (var c in name)
            if (c == ' ' && ++blanks > MaxBlanks) return true;

        return false;
    }

    private static IReadOnlyList<string> Words(string name)
    {
        var words = new List<string>();
        foreach (var word in NameWords.Split(name))
        {
            if (words.Count > 0 && LaterHalves.Contains(word) && Parted.TryGetValue(words[words.Count - 1] + " " + word, out var whole)) words[words.Count - 1] = whole;
            else if (Joined.TryGetValue(word, out var seam)) words.AddRange(seam.Split(' '));
            else if (SeamIn(word) is { } end) words.AddRange(new[] { word.Substring(0, word.Length - end.Length) }.Concat(Joined[end].Split(' ')));
            else words.Add(word);
        }

        return words;
    }

    private static string LongerHalf(string parted)
    {
        var seam = parted.IndexOf(' ');
        return seam >= parted.Length - seam - 1 ? parted.Substring(0, seam) : parted.Substring(seam + 1);
    }

    // ADMINCLIENTSECRET: in capitals no seam shows.
    private static string? SeamIn(string word)
    {
        if (word.Length <= ShortestJoined) return null;
        foreach (var end in JoinedEnds)
            if (word.Length > end.Length && word.EndsWith(end, StringComparison.Ordinal)) return end;

        return null;
    }

    private static IReadOnlyList<NamePattern> ReadTable()
    {
        var rows = new List<NamePattern>();
        foreach (var fields in KnowledgeTable.Rows("names.txt", 3)) rows.Add(new NamePattern(fields, rows.Count));
        return rows;
    }

    /// <summary>The rows by the words with which a match may begin.</summary>
    internal static Dictionary<string, NamePattern[]> ByWord(IEnumerable<NamePattern> patterns)
    {
        var byWord = new Dictionary<string, NamePattern[]>(StringComparer.Ordinal);
        foreach (var row in patterns)
            foreach (var word in row.FirstWords)
            {
                var rows = byWord.TryGetValue(word, out var known) ? known : Array.Empty<NamePattern>();
                if (Array.IndexOf(rows, row) < 0) byWord[word] = [.. rows, row];
            }

        return byWord;
    }
}
