using System.Collections.Generic;
using System.Text;

namespace SecretGuard.Text;

/// <summary>Builds a decoded value out of a text, remembering where each character came from.</summary>
internal sealed class SourceValueBuilder
{
    private readonly SourceValue _text;
    private readonly StringBuilder _value = new();
    private readonly List<int> _offsets = new();

    public SourceValueBuilder(SourceValue text) => _text = text;

    public int Length => _value.Length;

    /// <param name="c">The decoded character.</param>
    /// <param name="index">Where its spelling begins in the text.</param>
    public void Append(char c, int index)
    {
        _value.Append(c);
        _offsets.Add(_text.RangeOf(index, 0).Start);
    }

    /// <summary>Characters that stand in the text as they are.</summary>
    public void Append(int start, int length)
    {
        _value.Append(_text.Value, start, length);
        for (var i = start; i < start + length; i++) _offsets.Add(_text.IsVerbatim ? _text.Range.Start + i : _text.RangeOf(i, 0).Start);
    }

    /// <param name="end">The index after the last spelling.</param>
    public SourceValue Build(int end)
    {
        if (_text.IsWhole) return SourceValue.Whole(_value.ToString(), _text.Range);
        // A value without characters has only its end.
        var offsets = new int[_offsets.Count + 1];
        _offsets.CopyTo(offsets);
        // The end of the last spelling: behind a seam the next one begins elsewhere.
        offsets[_offsets.Count] = end > 0 ? _text.RangeOf(end - 1, 1).End : _text.RangeOf(end, 0).Start;
        return SourceValue.Decoded(_value.ToString(), offsets);
    }
}
