using System;
using SecretGuard.Text;

namespace SecretGuard.Candidates.Code;

/// <summary>Splits source code into names, signs and texts as far as a dialect tells. Every character is seen a bounded number of times.</summary>
internal sealed class CodeLexer
{
    // Longer names tell nothing; their text is not kept.
    private const int MaxName = 128;
    private const int MaxSign = 3;

    private readonly SourceValue _source;
    private readonly string _text;
    private readonly TextDialect _dialect;
    private readonly CodeQuotes _quotes;
    private readonly bool[] _isUnclosed;
    private readonly CodeSigns _signs;
    private readonly TellingMarks _marks;
    private readonly SignCursor? _stops;

    // Of what is passed over: places between two tokens, the last few, and the last two tokens.
    private readonly int[] _restarts = new int[4];
    private int _restartCount;
    private bool _isAgain;
    private CodeTokenPlace _last;
    private CodeTokenPlace _lastButOne;
    private CodeTokenPlace _place;
    private QuotedText? _quoted;
    private int _at;
    private int _line;
    private int _lineCountedTo;

    public CodeLexer(SourceValue source, TextDialect dialect)
    {
        _source = source;
        _text = source.Value;
        _dialect = dialect;
        _quotes = new CodeQuotes(source, dialect);
        _isUnclosed = new bool[dialect.BlockComments.Count];
        _signs = dialect.Signs;
        _marks = new TellingMarks(_text);
        _stops = _signs.Stops is { } stops ? new SignCursor(stops, _text) : null;
        Before = new RecentTokens(source);
    }

    /// <summary>The line on which the last token began, counted from 0.</summary>
    public int Line
    {
        get
        {
            _line += LineEnds.Count(_text, _lineCountedTo, _place.Start);
            _lineCountedTo = _place.Start;
            return _line;
        }
    }

    /// <summary>The comments before the last token, without their signs.</summary>
    public TextRangeList Comments { get; } = new();

    /// <summary>The tokens before the last one.</summary>
    public RecentTokens Before { get; }

    /// <summary>The brackets around the last token.</summary>
    public CodeBrackets Brackets { get; } = new();

    /// <summary>The last token.</summary>
    public CodeToken Token => new(_source, _place, _quoted);

    /// <summary>Goes on to the next token. False at the end.</summary>
    public bool Advance()
    {
        if (_at > 0) Before.Push(_place, _quoted);
        return Take();
    }

    /// <summary>
    /// Goes on to the next text, the next name that tells something, or one that something before it may tell about. Of what lies between no more is
    /// kept than the last two tokens: farther back past a telling one nobody looks. False at the end.
    /// </summary>
    public bool AdvanceToTelling()
    {
        do
        {
            if (_at > 0) Before.Push(_place, _quoted);
            if (!Before.MayTell) SkipPlain();
            if (!Take()) return false;
        }
        while (!_place.MayTell && (_place.Kind == CodeTokenKind.Sign || (_place.Kind == CodeTokenKind.Name && !CodeToken.MayBeTruth(_place.Length))));

        return true;
    }

    private bool Take()
    {
        _quoted = null;
        var sign = SkipToToken();
        if (_at >= _text.Length) return false;
        if ((sign & CodeSign.Text) != 0 && _quotes.Read(_at, out var end) is { } quoted)
        {
            _quoted = quoted;
            // What its escapes say stands nowhere.
            var mayTell = (!quoted.Value.IsVerbatim || _marks.StandIn(_at, end)) && TellingName.Tells(quoted.Value);
            _place = new CodeTokenPlace(CodeTokenKind.Text, _at, end - _at, mayTell);
            _at = end;
        }
        else _place = (sign & CodeSign.Name) != 0 ? TakeName() : TakeSign(sign);

        return true;
    }

    // Most of a source: names and signs that tell nothing, with nothing before them that does.
    private void SkipPlain()
    {
        var from = _at;
        _restartCount = 0;
        if (_stops is null) SkipPlainTokens();
        else SkipToStop(from);
        if (_at > from) KeepLastTwo(from);
    }

    // One after the other.
    private void SkipPlainTokens()
    {
        for (var sign = SkipToToken(); _at < _text.Length && (sign & CodeSign.Text) == 0; sign = SkipToToken())
        {
            var start = _at;
            RestartFrom(start);
            var place = (sign & CodeSign.Name) != 0 ? TakeName() : TakeSign(sign);
            if (!place.MayTell) continue;
            _at = start;
            return;
        }
    }

    // From bracket to bracket, and from word to word that a telling name may hold.
    private void SkipToStop(int from)
    {
        while (_at < _text.Length)
        {
            var stop = _stops!.NextFrom(_at);
            if (_marks.NextFrom(_at) is var mark and >= 0 && mark < stop)
            {
                if (IsTellingName(mark, from)) return;
                continue;
            }

            _at = stop;
            if (stop == _text.Length) return;
            var sign = _signs.Of(_text[stop]);
            if ((sign & CodeSign.Name) != 0 && stop > from && IsNamePart(stop - 1)) _at++;
            else if ((sign & CodeSign.Comment) != 0 && SkipComment()) RestartFrom(_at);
            else if ((sign & CodeSign.Text) != 0) return;
            else
            {
                RestartFrom(stop);
                TakeSign(sign);
            }
        }
    }

    private bool IsNamePart(int at) => (_signs.Of(_text[at]) & CodeSign.Name) != 0;

    // Goes on to the name around a word if it tells something, else behind it.
    private bool IsTellingName(int mark, int from)
    {
        var start = mark;
        while (start > from && IsNamePart(start - 1)) start--;
        var end = _signs.EndOf(CodeSign.Name, _text, mark);
        var tells = end - start <= MaxName && NamedText.MayTell(_text, start, end - start);
        _at = tells ? start : end;
        return tells;
    }

    private void RestartFrom(int place) => _restarts[_restartCount++ % _restarts.Length] = place;

    // From the nearest place between two tokens that has two behind it.
    private void KeepLastTwo(int from)
    {
        var to = _at;
        var kept = 0;
        for (var back = 1; back <= Math.Min(_restartCount, _restarts.Length) && kept < 2; back++) kept = ReadAgain(_restarts[(_restartCount - back) % _restarts.Length], to);
        if (kept < 2) kept = ReadAgain(from, to);
        if (kept == 0) return;
        if (kept > 1) Before.Restart(_lastButOne);
        Before.Push(_last, null);
    }

    // How many tokens there are; nothing is counted twice.
    private int ReadAgain(int from, int to)
    {
        var count = 0;
        (_isAgain, _at) = (true, from);
        for (var sign = SkipToToken(); _at < to; sign = SkipToToken())
        {
            (_lastButOne, _last) = (_last, (sign & CodeSign.Name) != 0 ? TakeName() : TakeSign(sign));
            count++;
        }

        (_isAgain, _at) = (false, to);
        return count;
    }

    // What the character is that the token begins with.
    private CodeSign SkipToToken()
    {
        while ((_at = _signs.EndOf(CodeSign.Space, _text, _at)) < _text.Length)
        {
            var sign = _signs.Of(_text[_at]);
            if ((sign & CodeSign.Comment) == 0 || !SkipComment()) return sign;
        }

        return CodeSign.None;
    }

    private CodeTokenPlace TakeName()
    {
        var start = _at;
        _at = _signs.EndOf(CodeSign.Name, _text, start + 1);
        var length = _at - start;
        return length > MaxName
            ? new CodeTokenPlace(CodeTokenKind.Name, start, 0, mayTell: false)
            : new CodeTokenPlace(CodeTokenKind.Name, start, length, !_isAgain && _marks.StandIn(start, _at) && NamedText.MayTell(_text, start, length));
    }

    private CodeTokenPlace TakeSign(CodeSign sign)
    {
        if ((sign & CodeSign.Opener) != 0 && !_isAgain) Brackets.Open();
        if ((sign & CodeSign.Closer) != 0 && !_isAgain) Brackets.Close();
        var start = _at++;
        // "==", ":=", "=>", "||", "??=": as long as it goes.
        if ((sign & CodeSign.Joined) != 0)
            while (_at < _text.Length && _at < start + MaxSign && (_signs.Of(_text[_at]) & CodeSign.Joined) != 0) _at++;

        return new CodeTokenPlace(CodeTokenKind.Sign, start, _at - start, mayTell: false);
    }

    private bool SkipComment()
    {
        foreach (var sign in _dialect.LineComments)
            if (IsAt(sign)) return Skip(sign.Length, LineEnds.Next(_text, _at), 0);

        for (var i = 0; i < _isUnclosed.Length; i++)
        {
            var block = _dialect.BlockComments[i];
            if (_isUnclosed[i] || !IsAt(block.Key)) continue;
            var close = _text.IndexOf(block.Value, _at + block.Key.Length, StringComparison.Ordinal);
            _isUnclosed[i] = close < 0;
            if (close >= 0) return Skip(block.Key.Length, close, block.Value.Length);
        }

        return false;
    }

    private bool Skip(int open, int end, int close)
    {
        if (!_isAgain) Comments.Add(TextRange.FromBounds(_at + open, end));
        _at = end + close;
        return true;
    }

    private bool IsAt(string sign) => _text[_at] == sign[0] && string.CompareOrdinal(_text, _at, sign, 0, sign.Length) == 0;
}
