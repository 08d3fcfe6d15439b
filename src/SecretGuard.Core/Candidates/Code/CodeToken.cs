using System;
using SecretGuard.Knowledge;
using SecretGuard.Text;

namespace SecretGuard.Candidates.Code;

/// <summary>A name, a sign or a text of source code. Nearly all are looked at once and forgotten, so that none is taken out of the source unasked.</summary>
internal readonly struct CodeToken
{
    private readonly SourceValue _source;
    private readonly CodeTokenPlace _place;

    /// <param name="source">The code; of a text what it holds, decoded.</param>
    /// <param name="place">Where the token stands in it.</param>
    /// <param name="quoted">What the quotes of a text hold; null for a plain one.</param>
    public CodeToken(SourceValue source, in CodeTokenPlace place, QuotedText? quoted)
    {
        if (place.IsPlainText) quoted = new QuotedText(source.Slice(place.Inner.Start, place.Inner.Length));
        _source = quoted?.Value ?? source;
        _place = quoted is null ? place : new CodeTokenPlace(CodeTokenKind.Text, 0, quoted.Value.Length, place.MayTell);
        Quoted = quoted;
    }

    public CodeTokenKind Kind => _place.Kind;

    /// <summary>The name, or the sign; of a text its decoded value.</summary>
    public string Text => Quoted?.Value.Value ?? _source.Value.Substring(_place.Start, _place.Length);

    public QuotedText? Quoted { get; }

    /// <summary>What a name or a text tells by its words; null for nothing.</summary>
    public SlotKind? Slot => _place.MayTell ? TellingName.SlotOfMarked(_source.Value, _place.Start, _place.Length) : null;

    /// <summary>true, False, $true: where it stands, without its sign; null for all other tokens.</summary>
    public SourceValue? TruthValue
    {
        get
        {
            if (Kind != CodeTokenKind.Name || !MayBeTruth(_place.Length)) return null;
            var sign = _source.Value[_place.Start] == '$' ? 1 : 0;
            return Says("true", sign) || Says("false", sign) ? _source.Slice(_place.Start + sign, _place.Length - sign) : null;
        }
    }

    /// <summary>False for the length of a name that is no truth value.</summary>
    public static bool MayBeTruth(int length) => length is >= 4 and <= 6;

    /// <summary>A meaning that the token has without saying so, at its place.</summary>
    public SourceValue As(string meaning) => SourceValue.Whole(meaning, _source.RangeOf(_place.Start, _place.Length));

    public bool Is(string sign) => Kind == CodeTokenKind.Sign && Holds(sign);

    /// <summary>True for a token of any kind with this text.</summary>
    public bool Holds(string text) => text.Length == _place.Length && string.CompareOrdinal(_source.Value, _place.Start, text, 0, text.Length) == 0;

    private bool Says(string word, int from) =>
        _place.Length - from == word.Length && string.Compare(_source.Value, _place.Start + from, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0;
}
