using System.Collections.Generic;

namespace SecretGuard.Knowledge;

/// <summary>Splits an identifier or key into its words: camelCase, PascalCase, snake_case, kebab-case, dots and colons alike.</summary>
public static class NameWords
{
    public static IReadOnlyList<string> Split(string name)
    {
        var words = new List<string>();
        var small = name.ToLowerInvariant();
        var start = -1;
        for (var i = 0; i <= name.Length; i++)
        {
            if (i < name.Length && char.IsLetter(name[i]) && (start < 0 || !StartsWord(name, i, 0, name.Length)))
            {
                if (start < 0) start = i;
                continue;
            }

            if (start >= 0) words.Add(small.Substring(start, i - start));
            start = i < name.Length && char.IsLetter(name[i]) ? i : -1;
        }

        return words;
    }

    /// <summary>True for the letter that a word of a name begins with: "clientSecret" at S; "OAUTHToken" at T, the capital that a small letter follows.</summary>
    /// <param name="text">The text that holds the name.</param>
    /// <param name="at">Where the letter stands in it.</param>
    /// <param name="start">Where the name begins.</param>
    /// <param name="end">Behind the name.</param>
    internal static bool StartsWord(string text, int at, int start, int end)
    {
        if (at == start || !char.IsLetter(text[at - 1])) return true;
        return char.IsUpper(text[at]) && (char.IsLower(text[at - 1]) || (at + 1 < end && char.IsLower(text[at + 1])));
    }
}
