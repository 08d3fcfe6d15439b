using System;
#if NET
using System.Buffers;
#endif

namespace SecretGuard.Knowledge;

/// <summary>Looks for any of some words in a whole text, many characters at a time where the platform can.</summary>
internal sealed class WordSearch
{
#if NET
    private readonly SearchValues<string> _words;

    /// <param name="comparison">Ordinal, with or without regard to case.</param>
    /// <param name="words">At least three characters each, two with regard to case.</param>
    public WordSearch(StringComparison comparison, params string[] words) => _words = SearchValues.Create(words, comparison);

    public bool AnyIn(string text) => text.AsSpan().ContainsAny(_words);

    public bool AnyIn(string text, int start, int length) => text.AsSpan(start, length).ContainsAny(_words);
#else
    private readonly WordSieve? _sieve;
    private readonly string[] _words;

    public WordSearch(StringComparison comparison, params string[] words)
    {
        _words = words;
        if (comparison == StringComparison.OrdinalIgnoreCase) _sieve = new WordSieve(words);
    }

    public bool AnyIn(string text) => AnyIn(text, 0, text.Length);

    public bool AnyIn(string text, int start, int length)
    {
        if (_sieve is not null) return _sieve.AnyIn(text, start, length);
        foreach (var word in _words)
            if (text.IndexOf(word, start, length, StringComparison.Ordinal) >= 0) return true;
        return false;
    }
#endif
}
