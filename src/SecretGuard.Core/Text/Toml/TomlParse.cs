using System.Collections.Generic;

namespace SecretGuard.Text.Toml;

/// <summary>One reading of one TOML text: a loop over lines, and inside a value one over its brackets.</summary>
internal sealed class TomlParse
{
    /// <summary>Configuration is a dozen levels deep; what is deeper than this was made to hurt.</summary>
    private const int MaxDepth = 512;

    private readonly TomlCursor _cursor;
    private readonly DocumentNode _root;
    private DocumentNode _table;

    public TomlParse(SourceValue text)
    {
        _cursor = new TomlCursor(text);
        _root = new DocumentNode(NodeKind.Object, null, text.RangeOf(0, text.Value.Length));
        _table = _root;
    }

    public StructuredDocument Run()
    {
        int? broken = null;
        for (_cursor.Skip(overLines: true); broken is null && !_cursor.IsEnd; _cursor.Skip(overLines: true))
        {
            var start = _cursor.At;
            if (!(_cursor.Current == '[' ? ReadHeader() : ReadPair()) || !_cursor.EndsLine()) broken = start;
        }

        return new StructuredDocument(_root, broken is { } at ? _cursor.Source.RangeOf(at, 0).Start : null, _cursor.Comments);
    }

    // [table], [[item of a list of tables]]
    private bool ReadHeader()
    {
        var isItem = _cursor.IsAt("[[");
        _cursor.At += isItem ? 2 : 1;
        if (ReadKey() is not { } path || !_cursor.IsAt(isItem ? "]]" : "]")) return false;
        _cursor.At += isItem ? 2 : 1;
        _table = Descend(_root, path, path.Count);
        if (!isItem) return true;
        var item = Container(NodeKind.Object, null);
        _table.Add(item);
        _table = item;
        return true;
    }

    private bool ReadPair()
    {
        if (ReadKey() is not { } path || _cursor.Current != '=') return false;
        _cursor.At++;
        var parent = Descend(_table, path, path.Count - 1);
        return ReadValue(parent, path[path.Count - 1]);
    }

    // "a.b" and [a.b] go through an object that is there, else make one.
    private DocumentNode Descend(DocumentNode from, List<string> path, int count)
    {
        for (var i = 0; i < count; i++)
        {
            var last = from.Children.Count == 0 ? null : from.Children[from.Children.Count - 1];
            if (last is null || last.Kind != NodeKind.Object || last.Key != path[i])
            {
                last = Container(NodeKind.Object, path[i]);
                from.Add(last);
            }

            from = last;
        }

        return from;
    }

    private DocumentNode Container(NodeKind kind, string? key) => new(kind, key, _cursor.Source.RangeOf(_cursor.At, 0));

    private List<string>? ReadKey()
    {
        var path = new List<string>();
        while (path.Count < MaxDepth)
        {
            _cursor.Skip(overLines: false);
            var isQuoted = _cursor.Current is '"' or '\'';
            var part = isQuoted ? _cursor.ReadText() : _cursor.ReadWord();
            if (part is null || (!isQuoted && part.Value.Trim('.').Length == 0)) return null;
            if (isQuoted) path.Add(part.Value);
            else path.AddRange(part.Value.Trim('.').Split('.'));
            _cursor.Skip(overLines: false);
            if (_cursor.Current == '.') _cursor.At++;
            else if (_cursor.Current is not ('"' or '\'') && (isQuoted || part.Value[part.Value.Length - 1] != '.')) return path.Count < MaxDepth ? path : null;
        }

        return null;
    }

    // Brackets inside the value wait in their parents.
    private bool ReadValue(DocumentNode parent, string? key)
    {
        var outer = parent;
        var depth = 0;
        do
        {
            _cursor.Skip(overLines: depth > 0);
            var c = _cursor.Current;
            if (c is '[' or '{')
            {
                if (++depth > MaxDepth) return false;
                parent = Open(parent, c == '[' ? NodeKind.Array : NodeKind.Object, key);
            }
            else if (c is ']' or '}')
            {
                if (depth-- == 0 || (parent.Kind == NodeKind.Array) != (c == ']')) return false;
                _cursor.At++;
                parent = parent.Parent!;
            }
            else if (c == ',') _cursor.At++;
            else if (!Place(parent, key)) return false;

            key = null;
            if (depth > 0 && parent.Kind == NodeKind.Object && !ReadInlineKey(ref key)) return false;
        }
        while (depth > 0);

        return parent == outer;
    }

    private DocumentNode Open(DocumentNode parent, NodeKind kind, string? key)
    {
        var node = Container(kind, key);
        parent.Add(node);
        _cursor.At++;
        return node;
    }

    // { a = 1, b = 2 }; of a dotted key the last part is enough.
    private bool ReadInlineKey(ref string? key)
    {
        _cursor.Skip(overLines: true);
        if (_cursor.Current == ',') _cursor.At++;
        _cursor.Skip(overLines: true);
        if (_cursor.Current == '}') return true;
        if (ReadKey() is not { } path || _cursor.Current != '=') return false;
        key = path[path.Count - 1];
        _cursor.At++;
        return true;
    }

    private bool Place(DocumentNode parent, string? key)
    {
        var isText = _cursor.Current is '"' or '\'';
        var value = isText ? _cursor.ReadText() : _cursor.ReadLiteral();
        if (value is null || (!isText && value.Value.Length == 0)) return false;
        parent.Add(new DocumentNode(isText ? NodeKind.Text : NodeKind.Literal, key, value.Range, value));
        return true;
    }
}
