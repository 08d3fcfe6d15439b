using SecretGuard.Text;

namespace SecretGuard.Candidates.Code;

/// <summary>Collects escapes and holes while a text is read, and decodes it only when there are any. Most texts have none, and nothing is made for them.</summary>
internal struct QuotedTextBuilder
{
    private readonly SourceValue _source;
    private readonly int _start;
    private TextRangeList? _escapes;
    private TextRangeList? _holes;

    public QuotedTextBuilder(SourceValue source, int start)
    {
        _source = source;
        _start = start;
        _escapes = null;
        _holes = null;
    }

    /// <summary>The text stands in its source character for character, and all of it is the same in every run.</summary>
    public readonly bool IsPlain => _escapes is null && _holes is null;

    /// <summary>Where the text begins.</summary>
    public readonly int Start => _start;

    /// <summary>Returns where to go on.</summary>
    public int Hole(int start, int end)
    {
        (_holes ??= new TextRangeList()).Add(TextRange.FromBounds(start - _start, end - _start));
        return end;
    }

    /// <summary>Returns where to go on.</summary>
    public int Escape(int start, int length)
    {
        (_escapes ??= new TextRangeList()).Add(new TextRange(start, length));
        return start + length;
    }

    public readonly QuotedText Build(int end)
    {
        if (_escapes is null) return new QuotedText(_source.Slice(_start, end - _start), _holes);
        var builder = new SourceValueBuilder(_source);
        var holes = new TextRangeList();
        var at = _start;
        var nextHole = 0;
        for (var i = 0; i < _escapes.Count; i++)
        {
            var escape = _escapes[i];
            Copy(builder, at, escape.Start, holes, ref nextHole);
            foreach (var c in CodeEscapes.Decode(_source.Value, escape)) builder.Append(c, escape.Start);
            at = escape.End;
        }

        Copy(builder, at, end, holes, ref nextHole);
        return new QuotedText(builder.Build(end), holes);
    }

    private readonly void Copy(SourceValueBuilder builder, int start, int end, TextRangeList holes, ref int nextHole)
    {
        for (; _holes is not null && nextHole < _holes.Count && _holes[nextHole].Start + _start < end; nextHole++)
            holes.Add(new TextRange(builder.Length + _holes[nextHole].Start + _start - start, _holes[nextHole].Length));

        builder.Append(start, end - start);
    }
}
