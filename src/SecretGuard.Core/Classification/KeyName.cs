using System;
using System.Linq;
using SecretGuard.Candidates;
using SecretGuard.Knowledge;

namespace SecretGuard.Classification;

/// <summary>
/// Tells a key, a claim, a label or an address from the value it names: <c>const string ClientSecret = "client_secret"</c>. Asked only
/// where nothing but a name tells the slot; as the value of a form field "client_secret" is a guessable secret like any other word.
/// </summary>
internal static class KeyName
{
    /// <summary>Shorter texts with the name's own word in them may be passphrases.</summary>
    private const int SentenceWords = 4;

    // Of "Dependencies" and "dependencies".
    private const string Dependencies = "ependencies";

    // "npm:other@1.2.3", "^2.4.0", "github:orders/tokens"
    private static readonly char[] VersionSigns = { '.', ':', '/', '@' };

    private static readonly char[] PathSeparators = { ':', '/', '.' };

    // What is told about a token: AccessToken = "AccessTokenFormat".
    private static readonly string[] NamingWords =
    {
        "format", "type", "name", "key", "header", "claim", "field", "hint", "endpoint", "uri", "url", "lifetime", "prefix", "suffix", "parameter",
        "param", "scheme", "handler", "protector", "purpose", "provider", "cookie", "option", "options", "setting", "settings",
    };

    /// <param name="value">The value.</param>
    /// <param name="slot">The slot, which the name of a variable or member tells.</param>
    public static bool IsOne(string value, Slot slot)
    {
        var name = slot.Name;
        if (value.IndexOf(' ') >= 0 || IsWebAddress(value)) return true;
        if (IsCode(value) || IsMediaType(value) || IsAbbreviation(value, name)) return true;
        if (slot.Kind == SlotKind.Token && IsNameOfToken(value, name)) return true;
        var path = value.Replace("__", ":").Split(PathSeparators);
        var last = path[path.Length - 1];
        // "i18n:users.passwordMessage": a path of names that speak of the same thing leads to a text.
        if (path.Length > 1 && path.All(IsName) && NameWords.Split(value).Intersect(NameWords.Split(name)).Any()) return true;
        if (HasWordsOf(value, name)) return true;
        if (value.Any(char.IsDigit)) return false;
        // "secret" and "token" are the favourite secrets of all.
        if (NameLexicon.MeaningOf(last) is not { IsVague: false }) return path.Length > 1 && NameLexicon.SlotOf(last) is not null;
        // "hybrid_flow_client_secret" is what somebody made up for a secret; a path, a variable of the environment, a header of one's
        // own, the protocol's own parameter and the member's own name are keys.
        return path.Length > 1 || IsUpperCase(value) || value.StartsWith("x-", StringComparison.OrdinalIgnoreCase) || NameWords.Split(last).Count <= 2 || SameWords(last, name);
    }

    /// <summary>
    /// <c>"dependencies": { "express-bearer-token": "^2.4.0" }</c>: true for a package that is named like what it deals with, and its version.
    /// </summary>
    /// <param name="path">The key path.</param>
    /// <param name="value">The value.</param>
    public static bool IsPackage(string path, string value)
    {
        var section = path.LastIndexOf(':') - Dependencies.Length;
        return section >= 0 && string.CompareOrdinal(path, section, Dependencies, 0, Dependencies.Length) == 0
            && (value.IndexOfAny(VersionSigns) >= 0 || !Randomness.IsRandomLooking(value));
    }

    /// <summary>True for a sentence that explains the key it stands beside.</summary>
    public static bool IsProse(string value, string name) =>
        value.IndexOf(' ') >= 0 && value.Trim().Split(' ').Length >= SentenceWords
        && NameWords.Split(value).Intersect(NameWords.Split(name.Substring(name.LastIndexOfAny(PathSeparators) + 1))).Any();

    // "id_token", "backchannel_id_token", "AccessTokenFormat": the protocol's word for a token, and what is told about one.
    private static bool IsNameOfToken(string value, string name)
    {
        if (value.Any(char.IsDigit)) return false;
        var words = NameWords.Split(value);
        if (words.Count < 2) return false;
        return NameLexicon.MeaningOf(value) is { Kind: SlotKind.Token, IsVague: true }
            || (words.Intersect(NameWords.Split(name)).Any() && words.Except(NameWords.Split(name)).All(NamingWords.Contains));
    }

    // "at+jwt" (RFC 9068)
    private static bool IsMediaType(string value) =>
        value.EndsWith("+jwt", StringComparison.Ordinal) && value.All(c => c is >= 'a' and <= 'z' or '+' or '-' or '_' or '/');

    // OneTimePassword = "otp" (RFC 8176)
    private static bool IsAbbreviation(string value, string name)
    {
        var words = NameWords.Split(name.Substring(name.LastIndexOfAny(PathSeparators) + 1));
        return words.Count >= 3 && value.Length == words.Count && words.Select((word, i) => char.ToLowerInvariant(value[i]) == word[0]).All(same => same);
    }

    // const string UserAccessToken = "user_token": two and more words, all of them the name's own. With a number behind them they are
    // a secret that somebody made up, unless they are the name, letter by letter.
    private static bool HasWordsOf(string value, string name)
    {
        var words = NameWords.Split(value);
        var own = NameWords.Split(name.Substring(name.LastIndexOfAny(PathSeparators) + 1));
        return value.Any(char.IsDigit) ? words.Count >= 4 && words.SequenceEqual(own) : words.Count >= 2 && !words.Except(own).Any();
    }

    private static bool IsName(string part) =>
        part.Length > 0 && char.IsLetter(part[0]) && part.Count(char.IsDigit) <= 2 && part.All(c => char.IsLetterOrDigit(c) || c is '_' or '-');

    // "SG1001", "AADSTS7000215": the number of a rule or an error.
    private static bool IsCode(string value)
    {
        var letters = 0;
        while (letters < value.Length && value[letters] is >= 'A' and <= 'Z') letters++;
        var digits = letters;
        while (digits < value.Length && char.IsDigit(value[digits])) digits++;
        return digits == value.Length && letters is >= 2 and <= 8 && value.Length - letters is >= 3 and <= 8;
    }

    private static bool IsWebAddress(string value) =>
        value.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || value.StartsWith("https://", StringComparison.OrdinalIgnoreCase);

    private static bool IsUpperCase(string value) => value.All(c => !char.IsLetter(c) || char.IsUpper(c));

    private static bool SameWords(string value, string name) =>
        NameWords.Split(value).SequenceEqual(NameWords.Split(name.Substring(name.LastIndexOfAny(PathSeparators) + 1)));
}
