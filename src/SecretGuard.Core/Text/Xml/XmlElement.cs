using System.Collections.Generic;

namespace SecretGuard.Text.Xml;

/// <summary>An open element. What it becomes in the tree shows with its first element inside or with its end.</summary>
internal sealed class XmlElement
{
    private readonly SourceValue _source;

    // Most elements have none.
    private List<DocumentNode>? _attributes;

    // Where the one piece of text stands that most elements have.
    private (int Start, int End) _text;

    // Set where there are several, or one of CDATA.
    private List<XmlPiece>? _pieces;

    public XmlElement(SourceValue source, string name, int start)
    {
        _source = source;
        Name = name;
        Start = start;
    }

    public string Name { get; }

    /// <summary>Where its first sign stands.</summary>
    public int Start { get; }

    /// <summary>Set once it holds elements.</summary>
    public DocumentNode? Node { get; private set; }

    public void AddAttribute(string name, SourceValue value) => (_attributes ??= new()).Add(new DocumentNode(NodeKind.Text, name, value.Range, value));

    public void AddText(int start, int end, bool isVerbatim)
    {
        if (end <= start) return;
        if (_pieces is null && _text.End == 0 && !isVerbatim)
        {
            _text = (start, end);
            return;
        }

        _pieces ??= _text.End == 0 ? new() : new() { new XmlPiece(_text.Start, _text.End, isVerbatim: false) };
        _pieces.Add(new XmlPiece(start, end, isVerbatim));
    }

    /// <summary>Makes it an object that elements are added to. Its text so far is one of its children, without a name.</summary>
    public DocumentNode ToObject()
    {
        if (Node is null) Node = Filled(new DocumentNode(NodeKind.Object, Name, RangeTo(Start)));
        if (TakeText() is { } text) Node.Add(new DocumentNode(NodeKind.Text, null, text.Range, text));
        return Node;
    }

    /// <summary>What it is at its end.</summary>
    public DocumentNode Finish(int end)
    {
        if (Node is null && TakeText() is { } text) return Node = Filled(new DocumentNode(NodeKind.Text, Name, text.Range, text));
        ToObject().Range = RangeTo(end);
        return Node!;
    }

    private TextRange RangeTo(int end) => _source.RangeOf(Start, end - Start);

    private DocumentNode Filled(DocumentNode node)
    {
        if (_attributes is null) return node;
        foreach (var attribute in _attributes) node.Add(attribute);
        return node;
    }

    // Null for nothing but white space between elements.
    private SourceValue? TakeText()
    {
        var (text, pieces) = (_text, _pieces);
        (_text, _pieces) = (default, null);
        if (pieces is null) return text.End == 0 || IsBlank(text.Start, text.End) ? null : XmlText.Decode(_source, text.Start, text.End);
        return pieces.TrueForAll(piece => !piece.IsVerbatim && IsBlank(piece.Start, piece.End)) ? null : Join(pieces);
    }

    private SourceValue Join(List<XmlPiece> pieces)
    {
        var builder = new SourceValueBuilder(_source);
        foreach (var piece in pieces)
        {
            if (piece.IsVerbatim) builder.Append(piece.Start, piece.End - piece.Start);
            else XmlText.Append(builder, _source.Value, piece.Start, piece.End);
        }

        return builder.Build(pieces[pieces.Count - 1].End);
    }

    private bool IsBlank(int start, int end)
    {
        while (start < end && char.IsWhiteSpace(_source.Value[start])) start++;
        return start == end;
    }
}
