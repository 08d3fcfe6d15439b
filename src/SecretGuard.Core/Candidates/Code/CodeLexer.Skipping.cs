using System;
using SecretGuard.Text;

namespace SecretGuard.Candidates.Code;

/// <summary>Most of a source: names and signs that tell nothing, with nothing before them that does. They are passed over, not taken one by one.</summary>
internal sealed partial class CodeLexer
{
    // None where a letter may begin a text.
    private readonly SignCursor? _stops;

    // Of what is passed over: a place between two tokens that no comment stands behind, and the last two tokens.
    private int _restart;
    private bool _isAgain;
    private CodeTokenPlace _last;
    private CodeTokenPlace _lastButOne;

    // From sign to sign that may begin a comment, and from word to word that a telling name may hold, up to a text or a telling name.
    private void SkipPlain(SignCursor stops)
    {
        var from = _at;
        _restart = from;
        for (var mark = NextMark(); ; mark = _at > mark ? NextMark() : mark)
        {
            var stop = stops.NextFrom(_at);
            if (mark < stop)
            {
                if (IsTellingName(mark, from)) return;
                continue;
            }

            _at = stop;
            if (stop == _text.Length) return;
            var sign = _signs.Of(_text[stop]);
            if ((sign & CodeSign.Name) != 0 && stop > from && IsNamePart(stop - 1)) _at++;
            else if ((sign & CodeSign.Comment) != 0 && SkipComment()) _restart = _at;
            else if ((sign & CodeSign.Text) != 0) return;
            else
            {
                _restart = stop;
                TakeSign(sign);
            }
        }
    }

    private int NextMark() => _marks.NextFrom(_at) is var mark and >= 0 ? mark : int.MaxValue;

    // Behind a text that tells nothing nobody looks back past it.
    private void KeepOfPlain(int from, int to)
    {
        if (_place.Kind == CodeTokenKind.Text && !_place.MayTell) Before.Clear();
        else KeepLastTwo(from, to);
    }

    private bool IsNamePart(int at) => (_signs.Of(_text[at]) & CodeSign.Name) != 0;

    // Goes on to the name around a word if it tells something, else behind it.
    private bool IsTellingName(int mark, int from)
    {
        var start = mark;
        while (start > from && IsNamePart(start - 1)) start--;
        var end = _signs.EndOf(CodeSign.Name, _text, mark);
        var tells = end - start <= MaxName && NamedText.MayTell(_text, start, end - start);
        // The word may hold a sign.
        _at = tells ? start : Math.Max(end, mark + 1);
        return tells;
    }

    // From a near place that has two behind it; where a comment stands too close, from where the passing over began.
    private void KeepLastTwo(int from, int to)
    {
        var near = NearPlaceBefore(to, _restart);
        var kept = ReadAgain(near < 0 ? from : near, to);
        if (kept == 0) return;
        if (kept > 1)
        {
            Before.Clear();
            Before.Push(_lastButOne, null);
        }

        Before.Push(_last, null);
    }

    // A place that two tokens at least stand behind, if there is one: none goes on past white space or a bracket, and no text or comment lies between.
    private int NearPlaceBefore(int to, int from)
    {
        var (count, isIn) = (0, false);
        for (var at = to - 1; at >= from; at--)
        {
            var sign = _signs.Of(_text[at]);
            var isBracket = (sign & CodeSign.Bracket) != 0;
            if (isIn && (isBracket || (sign & CodeSign.Space) != 0) && ++count == 2) return at + 1;
            if (isBracket && ++count == 2) return at;
            isIn = !isBracket && (sign & CodeSign.Space) == 0;
        }

        return -1;
    }

    // How many tokens there are; their comments are not counted twice.
    private int ReadAgain(int from, int to)
    {
        var (count, end) = (0, _at);
        (_isAgain, _at) = (true, from);
        for (var sign = SkipToToken(); _at < to; sign = SkipToToken())
        {
            (_lastButOne, _last) = (_last, (sign & CodeSign.Name) != 0 ? TakeName() : TakeSign(sign));
            count++;
        }

        (_isAgain, _at) = (false, end);
        return count;
    }
}
