using System;
using System.Collections.Generic;
using System.Globalization;

namespace SecretGuard.Text;

/// <summary>What a node of a structured document is.</summary>
public enum NodeKind
{
    /// <summary>Named children.</summary>
    Object,

    /// <summary>Children without names.</summary>
    Array,

    /// <summary>A text value.</summary>
    Text,

    /// <summary>A number, a truth value or null, as written.</summary>
    Literal,
}

/// <summary>
/// One node of a structured document: the common tree of JSON, YAML, XML, .env and their kin, which is all that the later stages
/// see of a format.
/// </summary>
public sealed class DocumentNode
{
    private static readonly IReadOnlyList<DocumentNode> None = Array.Empty<DocumentNode>();

    // Most nodes have none.
    private Members? _children;
    private int _index;

    public DocumentNode(NodeKind kind, string? key, TextRange range, SourceValue? value = null)
    {
        Kind = kind;
        Key = key;
        Range = range;
        Value = value;
    }

    public NodeKind Kind { get; }

    /// <summary>The name under which the parent holds this node; null in arrays and at the root.</summary>
    public string? Key { get; }

    public TextRange Range { get; internal set; }

    /// <summary>Set for <see cref="NodeKind.Text"/> and <see cref="NodeKind.Literal"/>.</summary>
    public SourceValue? Value { get; }

    public DocumentNode? Parent { get; private set; }

    public IReadOnlyList<DocumentNode> Children => _children ?? None;

    public void Add(DocumentNode child)
    {
        child.Parent = this;
        child._index = Children.Count;
        (_children ??= new()).Add(child);
        _children.Learn(child);
    }

    /// <summary>The child before this one under the same parent.</summary>
    public DocumentNode? Previous => Parent is not null && _index > 0 ? Parent.Children[_index - 1] : null;

    /// <summary>Puts another node into the place of a child.</summary>
    public void Replace(DocumentNode child, DocumentNode other)
    {
        other.Parent = this;
        other._index = child._index;
        _children![child._index] = other;
        _children.Learn(other);
    }

    /// <summary>The last child of that name, compared without case; later duplicates win, as they do in .NET configuration.</summary>
    public DocumentNode? Child(string key)
    {
        if (_children is null || !_children.MayHold(key)) return null;
        for (var i = _children.Count - 1; i >= 0; i--)
            if (string.Equals(_children[i].Key, key, StringComparison.OrdinalIgnoreCase)) return _children[i];

        return null;
    }

    /// <summary>The text of a child, or null when there is none or it is no text.</summary>
    public string? TextOf(string key) => Child(key) is { Kind: NodeKind.Text } child ? child.Value!.Value : null;

    /// <summary>Names from the root, joined by colons as .NET configuration does; array items count by their index.</summary>
    public string KeyPath
    {
        get
        {
            var names = new List<string>();
            for (var node = this; node.Parent is not null; node = node.Parent)
                names.Add(node.Key ?? node._index.ToString(CultureInfo.InvariantCulture));

            names.Reverse();
            return string.Join(":", names);
        }
    }

    private sealed class Members : List<DocumentNode>
    {
        // Most hold no more.
        private const int Few = 4;

        // A bit for the length and the first letter of each name: most questions for a child are answered by it.
        private ulong _names;

        public Members()
            : base(Few)
        {
        }

        public void Learn(DocumentNode child)
        {
            if (child.Key is { } key) _names |= BitOf(key);
        }

        public bool MayHold(string name) => (_names & BitOf(name)) != 0;

        // A letter has the bit of its other case. One beyond ASCII has all of them: it may be the other case of one within.
        private static ulong BitOf(string name) => name.Length == 0 || name[0] >= 0x80 ? ulong.MaxValue : 1UL << ((((name[0] | 0x20) * 7) + name.Length) & 0x3F);
    }
}
