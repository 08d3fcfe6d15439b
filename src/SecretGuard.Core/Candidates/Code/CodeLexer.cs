using SecretGuard.Candidates.Structure;
using SecretGuard.Text;

namespace SecretGuard.Candidates.Code;

/// <summary>Splits source code into names, signs and texts as far as a dialect tells. Every character is seen a bounded number of times.</summary>
internal sealed partial class CodeLexer
{
    // Longer names tell nothing; their text is not kept.
    private const int MaxName = 128;
    private const int MaxSign = 3;

    private readonly SourceValue _source;
    private readonly string _text;
    private readonly CodeQuotes _quotes;
    private readonly CodeRemarks _remarks;
    private readonly CodeSigns _signs;
    private readonly TellingMarks _marks;
    private readonly bool _readsPlainTexts;
    private CodeTokenPlace _place;
    private QuotedText? _quoted;
    private int _at;
    private int _line;
    private int _lineCountedTo;

    /// <param name="source">The code.</param>
    /// <param name="dialect">Its language.</param>
    /// <param name="readsPlainTexts">Each text is asked for.</param>
    public CodeLexer(SourceValue source, TextDialect dialect, bool readsPlainTexts = true)
    {
        _readsPlainTexts = readsPlainTexts;
        _source = source;
        _text = source.Value;
        _quotes = new CodeQuotes(source, dialect);
        _remarks = new CodeRemarks(_text, dialect);
        _signs = dialect.Signs;
        _marks = new TellingMarks(_text, CodeWords.Search);
        _stops = _signs.Stops is { } stops ? new SignCursor(stops, _text) : null;
        Brackets = new CodeBrackets(_text);
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

    /// <summary>Where the last token begins.</summary>
    public int Start => _place.Start;

    /// <summary>Behind the last token.</summary>
    public int End => _at;

    /// <summary>The comments before the last token, without their signs.</summary>
    public TextRangeList Comments { get; } = new();

    /// <summary>The tokens before the last one.</summary>
    public RecentTokens Before { get; }

    /// <summary>Those of the source, as far as it was read.</summary>
    public CodeBrackets Brackets { get; }

    /// <summary>The last token.</summary>
    public CodeToken Token => new(_source, _place, _quoted);

    /// <summary>Goes on to the next token. False at the end.</summary>
    public bool Advance()
    {
        if (_at > 0) Before.Push(_place, _quoted);
        return Take();
    }

    /// <summary>
    /// Goes on to the next text that holds a word somebody looks for, the next name that tells something, or one that something before it may tell
    /// about. Of what lies between no more is kept than the last two tokens: farther back past a telling one nobody looks. False at the end.
    /// </summary>
    public bool AdvanceToTelling()
    {
        do
        {
            if (_at > 0) Before.Push(_place, _quoted);
            var from = _at;
            if (_stops is not null && !Before.MayTell) SkipPlain(_stops);
            var to = _at;
            if (!Take()) return false;
            if (to > from) KeepOfPlain(from, to);
        }
        while (!_place.MayTell && TellsNothing());

        return true;
    }

    private bool TellsNothing() => _place.Kind switch
    {
        CodeTokenKind.Sign => true,
        CodeTokenKind.Name => !CodeToken.MayBeTruth(_place.Length),
        _ => _place.IsPlainText && !_readsPlainTexts && !Before.MayTell,
    };

    private bool Take()
    {
        _quoted = null;
        var sign = SkipToToken();
        if (_at >= _text.Length) return false;
        if ((sign & CodeSign.Text) != 0 && _quotes.TryRead(_at, out var end)) TakeText(end);
        else _place = (sign & CodeSign.Name) != 0 ? TakeName() : TakeSign(sign);

        return true;
    }

    private void TakeText(int end)
    {
        if (_quotes.IsPlain && !_marks.StandIn(_at, end) && !InnerText.MayPartKeyword(_text, _quotes.Inner)) _place = CodeTokenPlace.OfPlainText(_at, end, _quotes.Inner);
        else
        {
            _quoted = _quotes.Build();
            // What its escapes say stands nowhere.
            var mayTell = (!_quoted.Value.IsVerbatim || _marks.StandIn(_at, end)) && TellingName.Tells(_quoted.Value);
            _place = new CodeTokenPlace(CodeTokenKind.Text, _at, end - _at, mayTell);
        }

        Brackets.PassOver(_at, end);
        _at = end;
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
        var start = _at++;
        // "==", ":=", "=>", "||", "??=": as long as it goes.
        if ((sign & CodeSign.Joined) != 0)
            while (_at < _text.Length && _at < start + MaxSign && (_signs.Of(_text[_at]) & CodeSign.Joined) != 0) _at++;

        return new CodeTokenPlace(CodeTokenKind.Sign, start, _at - start, mayTell: false);
    }

    private bool SkipComment()
    {
        if (!_remarks.TryRead(_at, out var words, out var end)) return false;
        if (!_isAgain)
        {
            Comments.Add(words);
            Brackets.PassOver(_at, end);
        }

        _at = end;
        return true;
    }
}
