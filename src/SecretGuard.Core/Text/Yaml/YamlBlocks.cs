using System.Collections.Generic;

namespace SecretGuard.Text.Yaml;

/// <summary>The open mappings and sequences of a document with the columns they stand at.</summary>
internal sealed class YamlBlocks
{
    /// <summary>Configuration is a dozen levels deep; what is deeper than this was made to hurt.</summary>
    public const int MaxDepth = 512;

    private readonly List<OpenBlock> _open = new();
    private DocumentNode? _template;
    private int _end;

    public DocumentNode? Root { get; private set; }

    /// <summary>A key, a dash or the document waits for its node.</summary>
    public bool IsWaiting { get; private set; } = true;

    /// <summary>The key that waits for its value, if one does.</summary>
    public string? WaitingKey { get; private set; }

    /// <summary>Where the key that waits begins; -1 when none does.</summary>
    public int KeyStart { get; private set; } = -1;

    /// <summary>The key that waits stands at this column.</summary>
    public bool IsKeyOf(int column) => KeyStart >= 0 && Indent == column;

    public int Depth => _open.Count;

    /// <summary>The column of the innermost one; -1 when none is open.</summary>
    public int Indent => _open.Count == 0 ? -1 : _open[_open.Count - 1].Indent;

    private NodeKind? Kind => _open.Count == 0 ? null : _open[_open.Count - 1].Node.Kind;

    /// <summary>Closes what a line does not belong to. False when it belongs nowhere.</summary>
    /// <param name="column">Where the line begins.</param>
    /// <param name="isDash">It begins with a dash.</param>
    /// <param name="nothing">Takes the place of a value that never came.</param>
    public bool Enter(int column, bool isDash, SourceValue nothing)
    {
        if (!IsWaiting && column > Indent && _template is { } template)
        {
            IsWaiting = true;
            WaitingKey = template.Key;
        }

        if (IsWaiting && (column > Indent || (isDash && column == Indent && Kind == NodeKind.Object))) return true;
        if (IsWaiting) PlaceNothing(nothing);
        while (Indent > column || (Indent == column && Kind == NodeKind.Array && !isDash)) CloseLast();
        return Indent == column && Kind == (isDash ? NodeKind.Array : NodeKind.Object);
    }

    /// <summary>A key, which opens a mapping where none is open at its column.</summary>
    public bool Name(string key, int column, int start, TextRange range)
    {
        if (!Enter(NodeKind.Object, column, range)) return false;
        WaitingKey = key;
        KeyStart = start;
        return true;
    }

    /// <summary>A dash, which opens a sequence where none is open at its column.</summary>
    public bool Item(int column, TextRange range) => Enter(NodeKind.Array, column, range);

    /// <summary>False when nothing waits for it.</summary>
    /// <param name="node">What belongs there.</param>
    /// <param name="mayHoldMore">A template part, which may write the begin of what follows: <c>labels: {{ include "x" . }}</c>.</param>
    public bool Place(DocumentNode node, bool mayHoldMore = false)
    {
        if (!IsWaiting) return false;
        _template = mayHoldMore ? node : null;
        if (_open.Count > 0) _open[_open.Count - 1].Node.Add(node);
        else Root = node;
        _end = node.Range.End;
        WaitingKey = null;
        KeyStart = -1;
        IsWaiting = false;
        return true;
    }

    private void PlaceNothing(SourceValue nothing) => Place(new DocumentNode(NodeKind.Literal, WaitingKey, nothing.Range, nothing));

    /// <summary>Ends the document.</summary>
    public void Close(SourceValue nothing)
    {
        if (IsWaiting && _open.Count > 0) PlaceNothing(nothing);
        while (_open.Count > 0) CloseLast();
    }

    private bool Enter(NodeKind kind, int column, TextRange range)
    {
        if (!IsWaiting)
        {
            IsWaiting = Kind == kind && Indent == column;
            return IsWaiting;
        }

        if (_open.Count == MaxDepth) return false;
        var node = new DocumentNode(kind, WaitingKey, range);
        Place(node);
        _open.Add(new OpenBlock(column, node));
        return IsWaiting = true;
    }

    private void CloseLast()
    {
        var node = _open[_open.Count - 1].Node;
        node.Range = TextRange.FromBounds(node.Range.Start, System.Math.Max(node.Range.End, _end));
        _open.RemoveAt(_open.Count - 1);
    }

    private sealed class OpenBlock
    {
        public OpenBlock(int indent, DocumentNode node)
        {
            Indent = indent;
            Node = node;
        }

        public int Indent { get; }

        public DocumentNode Node { get; }
    }
}
