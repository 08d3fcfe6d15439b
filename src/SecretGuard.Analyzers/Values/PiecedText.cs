using System.Collections.Generic;
using System.Text;
using SecretGuard.Text;

namespace SecretGuard.Analyzers.Values;

/// <summary>Puts a text together from pieces and remembers where each character was written.</summary>
internal sealed class PiecedText
{
    private readonly StringBuilder _value = new();
    private readonly List<int> _offsets = new();
    private int _end;

    public bool HasHoles { get; private set; }

    public bool HasText { get; private set; }

    /// <param name="piece">The text.</param>
    /// <param name="range">The expression that stands for it, where the piece itself was written elsewhere; else null.</param>
    public void Append(SourceValue piece, TextRange? range = null)
    {
        for (var i = 0; i < piece.Value.Length; i++) _offsets.Add(range?.Start ?? piece.RangeOf(i, 1).Start);
        _value.Append(piece.Value);
        _end = range?.End ?? piece.Range.End;
        HasText |= piece.Value.Length > 0;
    }

    /// <summary>What nobody knows before run time.</summary>
    public void AppendHole(TextRange range)
    {
        foreach (var c in TrackedValue.Hole)
        {
            _value.Append(c);
            _offsets.Add(range.Start);
        }

        _end = range.End;
        HasHoles = true;
    }

    public TrackedValue Build()
    {
        var offsets = new int[_offsets.Count + 1];
        _offsets.CopyTo(offsets);
        offsets[_offsets.Count] = _end;
        return new TrackedValue(SourceValue.Decoded(_value.ToString(), offsets), HasHoles);
    }
}
