namespace SecretGuard.Text;

/// <summary>One reading of one JSON text: a loop over tokens with the open containers as its stack. Every character is seen once.</summary>
internal sealed class JsonParse
{
    /// <summary>Configuration is a dozen levels deep; what is deeper than this was made to hurt.</summary>
    private const int MaxDepth = 512;

    private readonly JsonTokens _tokens;
    private DocumentNode? _root;
    private DocumentNode? _container;
    private int _depth;

    // The name that waits for its value, and where it begins.
    private string? _key;
    private int _keyStart = -1;

    // After a value or an opening bracket; a second value in a row is a break.
    private bool _needsComma;

    public JsonParse(SourceValue text) => _tokens = new JsonTokens(text);

    public StructuredDocument Run()
    {
        int? broken = null;
        while (_tokens.Next())
        {
            if (Step()) continue;
            broken = _keyStart >= 0 ? _keyStart : _tokens.Start;
            break;
        }

        if (broken is null && (_container is not null || _tokens.IsBroken)) broken = _keyStart >= 0 ? _keyStart : _tokens.Start;
        return new StructuredDocument(_root, broken is { } at ? _tokens.OffsetOf(at) : null, _tokens.Comments) { IsTemplate = _tokens.HasDirectives };
    }

    private bool Step()
    {
        switch (_tokens.Kind)
        {
            case '{': return Open(NodeKind.Object);
            case '[': return Open(NodeKind.Array);
            case '}': return Close(NodeKind.Object);
            case ']': return Close(NodeKind.Array);
            case ',': return Comma();
            // Names take their colon along; one without a name is a break.
            case ':': return false;
            default: return IsNameExpected ? Name() : Value();
        }
    }

    private bool IsNameExpected => _container is { Kind: NodeKind.Object } && _key is null;

    private bool Comma()
    {
        if (_container is null || _key is not null) return false;
        _needsComma = false;
        return true;
    }

    private bool Name()
    {
        if (_needsComma) return false;
        _keyStart = _tokens.Start;
        _key = _tokens.Name;
        return _tokens.Next() && _tokens.Kind == ':';
    }

    private bool Value()
    {
        var kind = _tokens.Kind == JsonTokens.Text ? NodeKind.Text : NodeKind.Literal;
        return Place(new DocumentNode(kind, _key, _tokens.Value.Range, _tokens.Value)) is not null;
    }

    private bool Open(NodeKind kind)
    {
        if (_depth == MaxDepth || IsNameExpected) return false;
        if (Place(new DocumentNode(kind, _key, new TextRange(_tokens.OffsetOf(_tokens.Start), 1))) is not { } node) return false;
        _container = node;
        _needsComma = false;
        _depth++;
        return true;
    }

    private DocumentNode? Place(DocumentNode node)
    {
        if (_needsComma || (_container is null && _root is not null)) return null;
        if (_container is null) _root = node;
        else _container.Add(node);
        _key = null;
        _keyStart = -1;
        _needsComma = true;
        return node;
    }

    private bool Close(NodeKind kind)
    {
        if (_container is null || _container.Kind != kind || _key is not null) return false;
        _container.Range = TextRange.Between(_container.Range.Start, _tokens.OffsetOf(_tokens.End));
        _container = _container.Parent;
        _needsComma = true;
        _depth--;
        return true;
    }
}
