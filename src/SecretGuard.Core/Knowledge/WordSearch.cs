using System;
#if NET
using System.Buffers;
#endif

namespace SecretGuard.Knowledge;

/// <summary>
/// Looks for any of a few words in a whole text, each as it is written, many characters at a time where the platform can. A
/// <see cref="WordSieve"/> takes many words, and letters in any casing.
/// </summary>
internal sealed class WordSearch
{
#if NET
    private readonly SearchValues<string> _words;

    /// <param name="words">At least two characters each.</param>
    public WordSearch(params string[] words) => _words = SearchValues.Create(words, StringComparison.Ordinal);

    public bool AnyIn(string text) => text.AsSpan().ContainsAny(_words);

    public bool AnyIn(string text, int start, int length) => text.AsSpan(start, length).ContainsAny(_words);
#else
    private readonly string[] _words;

    public WordSearch(params string[] words) => _words = words;

    public bool AnyIn(string text) => AnyIn(text, 0, text.Length);

    public bool AnyIn(string text, int start, int length)
    {
        foreach (var word in _words)
            if (text.IndexOf(word, start, length, StringComparison.Ordinal) >= 0) return true;
        return false;
    }
#endif
}
