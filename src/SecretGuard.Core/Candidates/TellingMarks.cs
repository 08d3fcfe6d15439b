using System;

namespace SecretGuard.Candidates;

/// <summary>Tells of the names of one text, asked in their order, which of them hold a word that a telling name may have. Looks at each character once.</summary>
internal sealed class TellingMarks
{
    private readonly string _text;

    // The first ones that are not before the name asked about last, and the nearer of them.
    private int _next = -1;
    private int _nextShort = -1;
    private int _nearest = -1;

    public TellingMarks(string text) => _text = text;

    /// <summary>False for a part of the text that certainly is no telling name.</summary>
    /// <param name="start">Not before that of the part asked about last.</param>
    /// <param name="end">Behind the part.</param>
    public bool StandIn(int start, int end) => _nearest < end && StandInNext(start, end);

    /// <summary>Where the next such word stands; -1 for nowhere.</summary>
    /// <param name="start">Not before that of the part asked about last.</param>
    public int NextFrom(int start) => StandIn(start, int.MaxValue) ? _nearest : -1;

    private bool StandInNext(int start, int end)
    {
        if (_next < start) _next = OrEnd(TellingName.MarkIn(_text, start));
        if (_nextShort < start) _nextShort = OrEnd(TellingName.ShortMarkIn(_text, start));
        _nearest = Math.Min(_next, _nextShort);
        return _nearest < end;
    }

    private static int OrEnd(int place) => place < 0 ? int.MaxValue : place;
}
