using SecretGuard.Knowledge;

namespace SecretGuard.Candidates;

/// <summary>Tells of the names of one text, asked in their order, which of them hold a word that a telling name may have. Looks at each character once.</summary>
internal sealed class TellingMarks
{
    private readonly string _text;
    private readonly WordSieve _words;

    // The first one that is not before the name asked about last.
    private int _next = -1;

    /// <param name="text">The text.</param>
    /// <param name="words">All that a telling name may have, and others that are looked for.</param>
    public TellingMarks(string text, WordSieve words) => (_text, _words) = (text, words);

    /// <summary>False for a part of the text that certainly is no telling name.</summary>
    /// <param name="start">Not before that of the part asked about last.</param>
    /// <param name="end">Behind the part.</param>
    public bool StandIn(int start, int end) => _next < end && StandInNext(start, end);

    /// <summary>Where the next such word stands; -1 for nowhere.</summary>
    /// <param name="start">Not before that of the part asked about last.</param>
    public int NextFrom(int start) => StandIn(start, int.MaxValue) ? _next : -1;

    private bool StandInNext(int start, int end)
    {
        if (_next < start) _next = _words.FirstIn(_text, start, _text.Length - start) is var place and >= 0 ? place : int.MaxValue;
        return _next < end;
    }
}
