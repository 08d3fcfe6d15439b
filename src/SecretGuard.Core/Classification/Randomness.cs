using System;
using System.Collections.Generic;
using System.Linq;
using SecretGuard.Knowledge;

namespace SecretGuard.Classification;

/// <summary>
/// Tells a generated value from words. It never decides whether something is a finding in a known slot, only whether the finding
/// says "guessable".
/// </summary>
internal static class Randomness
{
    /// <summary>Shorter ones can be guessed whatever they are made of.</summary>
    private const int MinLength = 12;

    // Beyond this length a word inside is chance: "test" turns up in 1 of 200 random values of 64 characters.
    private const int FragmentLimit = 24;

    private static readonly string[] GuessableFragments =
    {
        "secret", "passw", "admin", "test", "changeme", "client", "token", "demo", "sample", "example", "qwerty",
        "1234", "abcd", "1qaz", "letmein", "welcome", "default", "supers",
    };

    private static readonly string[] FillInWords = { "example", "sample", "placeholder", "your", "xxxx", "redacted", "dummy", "fake", "changeme", "00000", "12345" };

    private static readonly char[] Vowels = { 'a', 'e', 'i', 'o', 'u', 'y' };

    // The letters that often follow a, b, c… in words of European languages: about 4 of 10 pairs, so that five random letters pass
    // for a word once in 27 times.
    private static readonly string[] UsualFollowers =
    {
        "bcdfgijklmnprstuvwyz", "aeiloruysb", "aehiklorutcy", "aeiodursgmy", "abcdefgilmnopqrstuvwxy", "aefiloruty", "aeghilnorsu",
        "aeiortuy", "abcdefglmnoprstvz", "aeou", "aeinsyl", "abdefikloptuvsy", "abeimopsuy", "acdefgiklnostuvy", "abcdfgiklmnoprstuvwy",
        "aehiloprstuy", "u", "abcdeghiklmnoprstuvy", "acehiklmopstuwy", "aehilorstuwy", "abcdegilmnprst", "aeio", "aehinors", "aeipt",
        "adeilmnopst", "aeioz",
    };

    public static bool IsRandomLooking(string value)
    {
        if (value.Length < MinLength || value.IndexOf(' ') >= 0) return false;
        if (Guid.TryParse(value, out _)) return true;
        if (IsRepetitive(value) || IsMostlySequence(value) || IsOptionList(value) || IsHyphenated(value)) return false;
        if (value.Length <= FragmentLimit && HoldsGuessableFragment(value)) return false;
        return LettersInWords(value) * 2 < value.Length;
    }

    /// <summary>
    /// True for a text that shows the form of a credential and is none: "xxxx", words, counting. Asks less than <see cref="IsRandomLooking"/>,
    /// as the form says most.
    /// </summary>
    public static bool IsFillIn(string value) =>
        IsRepetitive(value) || IsMostlySequence(value) || LettersInWords(value) * 3 >= value.Length * 2
        || FillInWords.Any(word => value.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0);

    private static bool HoldsGuessableFragment(string value)
    {
        var letters = value.ToCharArray();
        for (var i = 0; i < letters.Length; i++) letters[i] = Unleet(letters[i]);
        var plain = new string(letters);
        var lower = value.ToLowerInvariant();
        return GuessableFragments.Any(fragment => plain.Contains(fragment) || lower.Contains(fragment));
    }

    private static char Unleet(char c) => c switch
    {
        '0' => 'o',
        '1' => 'i',
        '3' => 'e',
        '4' or '@' => 'a',
        '5' or '$' => 's',
        '7' => 't',
        _ => char.ToLowerInvariant(c),
    };

    // "aaaaaaaaaaaaaaaa", "abcabcabcabcabc": a handful of different characters however long.
    private static bool IsRepetitive(string value) => new HashSet<char>(value).Count <= Math.Max(3, Math.Min(8, value.Length / 5));

    // "1234567890abcdef", "0123456789": half of the steps go up or down by one.
    private static bool IsMostlySequence(string value)
    {
        var steps = 0;
        for (var i = 1; i < value.Length; i++)
            if (Math.Abs(value[i] - value[i - 1]) == 1) steps++;

        return steps * 2 >= value.Length;
    }

    // "scale=format=bgra:afbc=1": generated text ends in equals signs, if it has any.
    private static bool IsOptionList(string value)
    {
        var count = 0;
        for (var i = 1; i + 1 < value.Length; i++)
            if (value[i] == '=' && char.IsLetterOrDigit(value[i - 1]) && char.IsLetterOrDigit(value[i + 1])) count++;

        return count >= 2;
    }

    // "my-mssql-store": whatever generates a value of letters and hyphens puts capitals or digits between them.
    private static bool IsHyphenated(string value) => value.IndexOf('-') > 0 && value.All(c => c is >= 'a' and <= 'z' or '-');

    // Words of four and more letters: random text splits into shorter and stranger pieces.
    private static int LettersInWords(string value)
    {
        var letters = 0;
        foreach (var word in NameWords.Split(value))
            if (word.Length >= 4 && IsPronounceable(word)) letters += word.Length;

        return letters;
    }

    private static bool IsPronounceable(string word)
    {
        var usual = 0;
        for (var i = 1; i < word.Length; i++)
            if (FollowersOf(word[i - 1]).IndexOf(word[i]) >= 0) usual++;

        return usual * 5 >= (word.Length - 1) * 4 && word.IndexOfAny(Vowels) >= 0;
    }

    private static string FollowersOf(char c) => c is >= 'a' and <= 'z' ? UsualFollowers[c - 'a'] : string.Empty;
}
