using System.Collections.Generic;
using SecretGuard.Text;

namespace SecretGuard.Candidates.Code;

/// <summary>Collects escapes and holes while a text is read, and decodes it only when there are any.</summary>
internal sealed class QuotedTextBuilder
{
    private readonly SourceValue _source;
    private readonly int _start;
    private List<TextRange>? _escapes;
    private List<TextRange>? _holes;

    public QuotedTextBuilder(SourceValue source, int start)
    {
        _source = source;
        _start = start;
    }

    /// <summary>Returns where to go on.</summary>
    public int Hole(int start, int end)
    {
        (_holes ??= new List<TextRange>()).Add(TextRange.FromBounds(start - _start, end - _start));
        return end;
    }

    /// <summary>Returns where to go on.</summary>
    public int Escape(int start, int length)
    {
        (_escapes ??= new List<TextRange>()).Add(new TextRange(start, length));
        return start + length;
    }

    public QuotedText Build(int end)
    {
        if (_escapes is null) return new QuotedText(_source.Slice(_start, end - _start), _holes);
        var builder = new SourceValueBuilder(_source);
        var holes = new List<TextRange>();
        var at = _start;
        var nextHole = 0;
        foreach (var escape in _escapes)
        {
            Copy(builder, at, escape.Start, holes, ref nextHole);
            foreach (var c in CodeEscapes.Decode(_source.Value, escape)) builder.Append(c, escape.Start);
            at = escape.End;
        }

        Copy(builder, at, end, holes, ref nextHole);
        return new QuotedText(builder.Build(end), holes);
    }

    private void Copy(SourceValueBuilder builder, int start, int end, List<TextRange> holes, ref int nextHole)
    {
        for (; _holes is not null && nextHole < _holes.Count && _holes[nextHole].Start + _start < end; nextHole++)
            holes.Add(new TextRange(builder.Length + _holes[nextHole].Start + _start - start, _holes[nextHole].Length));

        builder.Append(start, end - start);
    }
}
