using System;

namespace SecretGuard.Scanning.Walking;

/// <summary>Finds words in any casing. .NET's own search looks at one character after the other where there are no cultures, as in the command.</summary>
internal static class AnyCasing
{
    public static bool Has(string text, string word) => IndexOf(text, word, 0) >= 0;

    /// <summary>Where a word stands, not before a place; -1 for nowhere.</summary>
    /// <param name="text">The text.</param>
    /// <param name="word">Begins with a sign, which has no casing.</param>
    /// <param name="start">The place.</param>
    public static int IndexOf(string text, string word, int start)
    {
        for (var at = text.IndexOf(word[0], start); at >= 0; at = text.IndexOf(word[0], at + 1))
            if (string.Compare(text, at, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0) return at;

        return -1;
    }
}
