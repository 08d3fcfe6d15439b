using System;
#if NET
using System.Buffers;
#endif

namespace SecretGuard.Knowledge;

/// <summary>
/// Looks for any of a few words in a text, each as it is written, in a long one many characters at a time where the platform can. A
/// <see cref="WordSieve"/> takes many words, and letters in any casing.
/// </summary>
internal sealed class WordSearch
{
#if NET
    // To prepare the search for all words together takes longer than to look through many shorter texts once for each word.
    private const int LongText = 4096;

#endif
    private readonly string[] _words;
#if NET
    private SearchValues<string>? _together;
#endif

    /// <param name="words">At least two characters each.</param>
    public WordSearch(params string[] words) => _words = words;

    public bool AnyIn(string text) => AnyIn(text, 0, text.Length);

    public bool AnyIn(string text, int start, int length)
    {
#if NET
        if (length >= LongText) return text.AsSpan(start, length).ContainsAny(_together ??= SearchValues.Create(_words, StringComparison.Ordinal));
#endif
        foreach (var word in _words)
            if (text.IndexOf(word, start, length, StringComparison.Ordinal) >= 0) return true;
        return false;
    }
}
