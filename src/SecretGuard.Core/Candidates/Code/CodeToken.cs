using System;
using SecretGuard.Knowledge;
using SecretGuard.Text;

namespace SecretGuard.Candidates.Code;

/// <summary>A name, a sign or a text of source code. Nearly all are looked at once and forgotten, so that none is taken out of the source unasked.</summary>
internal readonly struct CodeToken
{
    private readonly SourceValue _source;
    private readonly int _start;
    private readonly int _length;

    /// <param name="kind">A name or a sign.</param>
    /// <param name="source">The code.</param>
    /// <param name="start">Where the token begins in it.</param>
    /// <param name="length">In characters; none for a name too long to tell anything.</param>
    public CodeToken(CodeTokenKind kind, SourceValue source, int start, int length)
    {
        Kind = kind;
        _source = source;
        _start = start;
        _length = length;
        Quoted = null;
    }

    /// <param name="quoted">What the quotes hold.</param>
    public CodeToken(QuotedText quoted)
    {
        Kind = CodeTokenKind.Text;
        _source = quoted.Value;
        _start = 0;
        _length = quoted.Value.Value.Length;
        Quoted = quoted;
    }

    public CodeTokenKind Kind { get; }

    /// <summary>The name, or the sign; of a text its decoded value.</summary>
    public string Text => Quoted?.Value.Value ?? _source.Value.Substring(_start, _length);

    public QuotedText? Quoted { get; }

    /// <summary>What a name or a text tells by its words; null for nothing.</summary>
    public SlotKind? Slot => Kind == CodeTokenKind.Sign ? null : TellingName.SlotOf(_source.Value, _start, _length);

    /// <summary>The first character of a sign.</summary>
    public char Lead => _source.Value[_start];

    /// <summary>true, False, $true: where it stands, without its sign; null for all other tokens.</summary>
    public SourceValue? TruthValue
    {
        get
        {
            if (Kind != CodeTokenKind.Name || _length is < 4 or > 6) return null;
            var sign = _source.Value[_start] == '$' ? 1 : 0;
            return Says("true", sign) || Says("false", sign) ? _source.Slice(_start + sign, _length - sign) : null;
        }
    }

    /// <summary>A meaning that the token has without saying so, at its place.</summary>
    public SourceValue As(string meaning) => SourceValue.Whole(meaning, _source.RangeOf(_start, _length));

    public bool Is(string sign) => Kind == CodeTokenKind.Sign && Holds(sign);

    /// <summary>True for a token of any kind with this text.</summary>
    public bool Holds(string text) => text.Length == _length && string.CompareOrdinal(_source.Value, _start, text, 0, _length) == 0;

    private bool Says(string word, int from) =>
        _length - from == word.Length && string.Compare(_source.Value, _start + from, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0;
}
