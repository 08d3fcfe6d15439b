using System.Collections.Generic;

namespace SecretGuard.Text.Xml;

/// <summary>An open element. What it becomes in the tree shows with its first element inside or with its end.</summary>
internal sealed class XmlElement
{
    private readonly SourceValue _source;
    private readonly List<DocumentNode> _attributes = new();

    // Pieces of text, each with whether it is CDATA.
    private readonly List<(int Start, int End, bool IsVerbatim)> _text = new();

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

    public void AddAttribute(string name, SourceValue value) => _attributes.Add(new DocumentNode(NodeKind.Text, name, value.Range, value));

    public void AddText(int start, int end, bool isVerbatim)
    {
        if (end > start) _text.Add((start, end, isVerbatim));
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
        foreach (var attribute in _attributes) node.Add(attribute);
        return node;
    }

    // Null for nothing but white space between elements.
    private SourceValue? TakeText()
    {
        if (_text.TrueForAll(piece => piece.IsVerbatim == false && IsBlank(piece.Start, piece.End))) _text.Clear();
        if (_text.Count == 0) return null;
        var last = _text[_text.Count - 1];
        var value = _text.Count == 1 && !last.IsVerbatim ? XmlText.Decode(_source, last.Start, last.End) : Join(last.End);
        _text.Clear();
        return value;
    }

    private SourceValue Join(int end)
    {
        var builder = new SourceValueBuilder(_source);
        foreach (var piece in _text)
        {
            if (piece.IsVerbatim) builder.Append(piece.Start, piece.End - piece.Start);
            else XmlText.Append(builder, _source.Value, piece.Start, piece.End);
        }

        return builder.Build(end);
    }

    private bool IsBlank(int start, int end)
    {
        while (start < end && char.IsWhiteSpace(_source.Value[start])) start++;
        return start == end;
    }
}
