using System;

namespace SecretGuard.Text;

/// <summary>Finds the next place of a sign, for readers that only move forward: however often they ask, the text is searched once.</summary>
internal sealed class ForwardSearch
{
    private readonly string _text;
    private readonly string _sign;
    private int _from = -1;
    private int _found = -1;

    public ForwardSearch(string text, string sign)
    {
        _text = text;
        _sign = sign;
    }

    /// <summary>The first index of the sign that is not before <paramref name="at"/>; the length of the text when there is none.</summary>
    public int Next(int at)
    {
        if (at >= _text.Length) return _text.Length;
        if (at >= _from && at <= _found) return _found;
        var found = _text.IndexOf(_sign, at, StringComparison.Ordinal);
        _from = at;
        return _found = found < 0 ? _text.Length : found;
    }
}
