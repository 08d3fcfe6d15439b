using System.Collections.Generic;

namespace SecretGuard.Text.Yaml;

/// <summary>Reads <c>{ … }</c> and <c>[ … ]</c>: a loop over signs and texts with the open brackets as its stack.</summary>
internal sealed class YamlFlow
{
    private readonly YamlCursor _cursor;
    private readonly YamlScalars _scalars;
    private readonly string? _outerKey;
    private int _depth;
    private DocumentNode? _root;
    private DocumentNode? _container;

    // The key that waits for its value.
    private string? _key;

    // After a value; a second one in a row is a break.
    private bool _needsComma;

    // "[a: b]": mappings of one pair, which end with it.
    private readonly Stack<DocumentNode> _pairs = new();

    private YamlFlow(YamlCursor cursor, YamlScalars scalars, YamlBlocks blocks)
    {
        _cursor = cursor;
        _scalars = scalars;
        _outerKey = blocks.WaitingKey;
        _depth = blocks.Depth;
    }

    /// <summary>The node whose bracket the cursor stands at, under the key that waits, and moves behind it; null when it is broken.</summary>
    public static DocumentNode? Read(YamlCursor cursor, YamlScalars scalars, YamlBlocks blocks)
    {
        var reading = new YamlFlow(cursor, scalars, blocks);
        while (cursor.NextContent())
        {
            if (!reading.Step()) return null;
            if (reading._container is null) return reading._root;
        }

        return null;
    }

    private bool Step()
    {
        switch (_cursor.Current)
        {
            case '[': return Open(NodeKind.Array);
            case '{' when _cursor.Templates.EndOnLine(_cursor.At) == 0: return Open(NodeKind.Object);
            case '}': return Close(NodeKind.Object);
            case ']': return Close(NodeKind.Array);
            case ',': return Comma();
            case '?' when _cursor.IsBlankAt(_cursor.At + 1): return Skip();
            case '&' or '!': return _scalars.ReadProperties() || true;
            default: return !_needsComma && ReadText();
        }
    }

    private bool Skip()
    {
        _cursor.MoveTo(_cursor.At + 1);
        return true;
    }

    private bool Comma()
    {
        EndPair();
        _needsComma = false;
        return Skip();
    }

    // "{a, b}": keys without values.
    private bool IsKeyExpected => _key is null && _container!.Kind == NodeKind.Object;

    private bool ReadText()
    {
        if (_cursor.Current == '*') return Place(_scalars.ReadAlias(_key));
        var isPlain = !_scalars.IsQuote;
        var start = _cursor.At;
        var value = isPlain ? _scalars.Plain.ReadInFlow() : _scalars.ReadQuoted();
        if (value is null) return false;
        if (_key is null && IsAtColon(isPlain)) return Name(value.Value, start);
        if (value.Value.Length == 0 && isPlain) return Skip();
        return Place(IsKeyExpected ? _scalars.ToNode(value.Value, _cursor.Nothing, isPlain: true) : _scalars.ToNode(_key, value, isPlain));
    }

    // A quoted key may stand right before its value, as in JSON.
    private bool IsAtColon(bool isPlain)
    {
        if (!_cursor.NextContent() || _cursor.Current != ':') return false;
        var after = _cursor.At + 1;
        return !isPlain || _cursor.IsBlankAt(after) || _cursor.Text[after] is ',' or '[' or ']' or '{' or '}';
    }

    private bool Name(string key, int start)
    {
        _scalars.ForgetProperties();
        if (_container!.Kind == NodeKind.Array)
        {
            var pair = new DocumentNode(NodeKind.Object, null, _cursor.Source.RangeOf(start, 1));
            _container.Add(pair);
            _pairs.Push(pair);
            _container = pair;
        }

        _key = key;
        return Skip();
    }

    private bool Open(NodeKind kind)
    {
        if (_needsComma || ++_depth > YamlBlocks.MaxDepth) return false;
        var node = new DocumentNode(kind, _root is null ? _outerKey : _key, _cursor.Source.RangeOf(_cursor.At, 1));
        Place(node);
        _needsComma = false;
        _root ??= node;
        _container = node;
        return Skip();
    }

    private bool Place(DocumentNode node)
    {
        _container?.Add(node);
        _key = null;
        _needsComma = true;
        return true;
    }

    private void EndPair()
    {
        if (_key is not null) Place(_scalars.ToNode(_key, _cursor.Nothing, isPlain: true));
        if (_pairs.Count > 0 && _container == _pairs.Peek()) _container = _pairs.Pop().Parent;
    }

    private bool Close(NodeKind kind)
    {
        EndPair();
        if (_container!.Kind != kind) return false;
        Skip();
        _container.Range = TextRange.FromBounds(_container.Range.Start, _cursor.Nothing.Range.Start);
        _container = _container.Parent;
        _needsComma = true;
        _depth--;
        return true;
    }
}
