using System.Collections.Generic;

namespace SecretGuard.Text.Terraform;

/// <summary>One reading of one Terraform text: a loop over tokens with the open brackets as its stack.</summary>
internal sealed class TerraformParse
{
    /// <summary>Configuration is a dozen levels deep; what is deeper than this was made to hurt.</summary>
    private const int MaxDepth = 512;

    // What ends an expression, a computed key, and "{ for … }", which goes on over commas and lines.
    private const string ExpressionEnds = "\n,}]";
    private const string KeyEnds = "=\n,}]";
    private const string LoopEnds = "}";

    private readonly SourceValue _source;
    private readonly TerraformTokens _tokens;
    private readonly DocumentNode _root;
    private readonly Stack<DocumentNode> _outer = new();
    private DocumentNode _container;

    // Where the member begins that is being read.
    private int _start = -1;

    public TerraformParse(SourceValue source)
    {
        _source = source;
        _tokens = new TerraformTokens(source);
        _root = new DocumentNode(NodeKind.Object, null, source.RangeOf(0, source.Value.Length));
        _container = _root;
    }

    public StructuredDocument Run()
    {
        _tokens.Next();
        var isWhole = true;
        while (_tokens.Kind != TerraformTokens.End && (isWhole = Step())) _start = -1;
        int? broken = isWhole && !_tokens.IsBroken && _outer.Count == 0 ? null : _start >= 0 ? _start : _tokens.Start;
        return new StructuredDocument(_root, broken is { } at ? _source.RangeOf(at, 0).Start : null, _tokens.Comments);
    }

    private bool Step()
    {
        _start = _tokens.Start;
        var kind = _tokens.Kind;
        if (kind is TerraformTokens.Line or ',') return Next();
        if (_container.Kind == NodeKind.Array) return kind == ']' ? Close() : kind != '}' && ReadExpression(null);
        if (kind == '}') return Close();
        if (kind == '(') return Skip(KeyEnds) && ReadAfterKey(null);
        return kind is TerraformTokens.Name or TerraformTokens.Text && ReadMember();
    }

    private bool Next()
    {
        _tokens.Next();
        return true;
    }

    // name = …, "name" : …, type "label" "name" { … }, for … in … : …
    private bool ReadMember()
    {
        var names = new List<string>();
        for (; _tokens.Kind is TerraformTokens.Name or TerraformTokens.Text && names.Count < MaxDepth; _tokens.Next()) names.Add(_tokens.Value!.Value);
        if (names[0] == "for") return Skip(LoopEnds);
        if (_tokens.Kind == '{') return OpenBlock(names);
        return names.Count == 1 && ReadAfterKey(names[0]);
    }

    private bool ReadAfterKey(string? key)
    {
        if (_tokens.Kind is not ('=' or ':')) return false;
        _tokens.Next();
        return ReadExpression(key);
    }

    private bool ReadExpression(string? key)
    {
        var kind = _tokens.Kind;
        if (kind is '{' or '[') return Open(new DocumentNode(kind == '{' ? NodeKind.Object : NodeKind.Array, key, RangeOfToken()), _container);
        var start = _tokens.Start;
        var value = kind == TerraformTokens.Text ? _tokens.Value : null;
        if (value is not null) _tokens.Next();
        if (value is null || !IsEndOfExpression()) return Skip(ExpressionEnds) && Place(NodeKind.Literal, key, _source.Slice(start, _tokens.Start - start));
        return Place(NodeKind.Text, key, value);
    }

    private bool IsEndOfExpression() => _tokens.Kind == TerraformTokens.End || ExpressionEnds.IndexOf(_tokens.Kind) >= 0;

    private bool Place(NodeKind kind, string? key, SourceValue value)
    {
        _container.Add(new DocumentNode(kind, key, value.Range, value));
        return !_tokens.IsBroken;
    }

    // A call, a condition, a reference, with all the brackets inside.
    private bool Skip(string ends)
    {
        for (var depth = 0; _tokens.Kind != TerraformTokens.End; _tokens.Next())
        {
            if (depth == 0 && ends.IndexOf(_tokens.Kind) >= 0) return true;
            if (_tokens.Kind is '(' or '[' or '{') depth++;
            else if (_tokens.Kind is ')' or ']' or '}') depth--;
        }

        return !_tokens.IsBroken;
    }

    private bool OpenBlock(List<string> names)
    {
        var outer = _container;
        for (var i = 0; i < names.Count - 1; i++)
        {
            var label = new DocumentNode(NodeKind.Object, names[i], RangeOfToken());
            outer.Add(label);
            outer = label;
        }

        return Open(new DocumentNode(NodeKind.Object, names[names.Count - 1], RangeOfToken()), outer);
    }

    private TextRange RangeOfToken() => _source.RangeOf(_tokens.Start, 1);

    private bool Open(DocumentNode node, DocumentNode parent)
    {
        if (_outer.Count == MaxDepth) return false;
        parent.Add(node);
        _outer.Push(_container);
        _container = node;
        return Next();
    }

    private bool Close()
    {
        if (_outer.Count == 0) return false;
        _container = _outer.Pop();
        return Next();
    }
}
