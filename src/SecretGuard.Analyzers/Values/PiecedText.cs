using System.Collections.Generic;
using System.Text;
using SecretGuard.Text;

namespace SecretGuard.Analyzers.Values;

/// <summary>Puts a text together from pieces and remembers where each character was written.</summary>
internal sealed class PiecedText
{
    private readonly StringBuilder _value = new();
    private readonly List<int> _starts = new();
    private readonly List<int> _ends = new();

    public bool HasHoles { get; private set; }

    public bool HasText => _value.Length > 0;

    /// <param name="piece">The text.</param>
    /// <param name="range">The expression that stands for it, where the piece itself was written elsewhere; else null.</param>
    public void Append(SourceValue piece, TextRange? range = null)
    {
        for (var i = 0; i < piece.Value.Length; i++)
        {
            var place = range ?? piece.RangeOf(i, 1);
            Append(piece.Value[i], place);
        }
    }

    /// <summary>A text that has holes itself.</summary>
    public void Append(TrackedValue text)
    {
        Append(text.Value);
        HasHoles |= text.HasHoles;
    }

    /// <summary>What a call puts between its arguments: it stands nowhere, so behind the piece before it.</summary>
    public void AppendBetween(string text, TextRange whole)
    {
        var place = _ends.Count > 0 ? new TextRange(_ends[_ends.Count - 1], 0) : new TextRange(whole.Start, 0);
        foreach (var c in text) Append(c, place);
    }

    /// <summary>What nobody knows before run time.</summary>
    public void AppendHole(TextRange range)
    {
        foreach (var c in TrackedValue.Hole) Append(c, range);
        HasHoles = true;
    }

    /// <summary>The whole; there must be some text.</summary>
    public TrackedValue Build() => new(SourceValue.Pieced(_value.ToString(), _starts.ToArray(), _ends.ToArray()), HasHoles);

    private void Append(char c, TextRange place)
    {
        _value.Append(c);
        _starts.Add(place.Start);
        _ends.Add(place.End);
    }
}
