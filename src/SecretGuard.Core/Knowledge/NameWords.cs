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
            if (i < name.Length && char.IsLetter(name[i]) && (start < 0 || !StartsWord(name, i))) 
            {
                if (start < 0) start = i;
                continue;
            }

            if (start >= 0) words.Add(small.Substring(start, i - start));
            start = i < name.Length && char.IsLetter(name[i]) ? i : -1;
        }

        return words;
    }

    // "clientSecret" at S; "OAUTHToken" at T, the capital that a small letter follows.
    private static bool StartsWord(string name, int i)
    {
        if (!char.IsUpper(name[i])) return false;
        if (!char.IsLetter(name[i - 1])) return true;
        return char.IsLower(name[i - 1]) || (i + 1 < name.Length && char.IsLower(name[i + 1]));
    }
}
