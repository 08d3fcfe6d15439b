using System;
using System.Collections.Generic;

namespace SecretGuard.Text.Yaml;

/// <summary>Reads what a single node can be, with the anchors and tags before it.</summary>
internal sealed class YamlScalars
{
    private static readonly string[] Words = { "", "~", "null", "true", "false" };

    private readonly YamlCursor _cursor;
    private readonly YamlQuotes _quotes;
    private readonly Dictionary<string, DocumentNode> _anchored = new(StringComparer.Ordinal);
    private string? _anchor;
    private bool _isComputed;

    public YamlScalars(YamlCursor cursor)
    {
        _cursor = cursor;
        _quotes = new YamlQuotes(cursor);
        Plain = new YamlPlain(cursor);
    }

    public YamlPlain Plain { get; }

    public bool IsQuote => _cursor.Current is '"' or '\'';

    /// <summary>Steps over anchors and tags. False when nothing else stands on the line: they belong to what comes next.</summary>
    public bool ReadProperties()
    {
        while (_cursor.NextOnLine())
        {
            if (_cursor.Current is not ('&' or '!')) return true;
            var name = ReadName();
            if (name[0] == '&') _anchor = name.Substring(1);
            // "!vault", "!Ref", "!secret": another program makes the value out of the text. "!!str" and "!" are YAML's own.
            else _isComputed = name.Length > 1 && name[1] != '!';
        }

        return false;
    }

    /// <summary>A text in quotes; null when they are not closed.</summary>
    public SourceValue? ReadQuoted() => _quotes.Read();

    /// <summary>The node that an alias stands for, under a key of its own.</summary>
    public DocumentNode ReadAlias(string? key)
    {
        var start = _cursor.At;
        var name = ReadName();
        if (_anchored.TryGetValue(name.Substring(1), out var node)) return new DocumentNode(node.Kind, key, node.Range, node.Value);
        var written = _cursor.Source.Slice(start, name.Length);
        return new DocumentNode(NodeKind.Literal, key, written.Range, written);
    }

    /// <summary>Makes a node of a text and remembers it for aliases.</summary>
    public DocumentNode ToNode(string? key, SourceValue value, bool isPlain)
    {
        var isLiteral = _isComputed || (isPlain && Array.IndexOf(Words, value.Value) >= 0);
        var node = new DocumentNode(isLiteral ? NodeKind.Literal : NodeKind.Text, key, value.Range, value);
        if (_anchor is not null) _anchored[_anchor] = node;
        ForgetProperties();
        return node;
    }

    /// <summary>Anchors and tags of a mapping or a sequence tell nothing.</summary>
    public void ForgetProperties()
    {
        _anchor = null;
        _isComputed = false;
    }

    // Up to a blank or, in brackets, to the next sign; "!<tag:example.com,2024:x>" holds signs itself.
    private string ReadName()
    {
        var end = _cursor.At + 1;
        var isVerbatim = end < _cursor.Text.Length && _cursor.Text[end] == '<';
        while (!_cursor.IsBlankAt(end) && (isVerbatim || _cursor.Text[end] is not (',' or '[' or ']' or '{' or '}'))) end++;
        var name = _cursor.Text.Substring(_cursor.At, end - _cursor.At);
        _cursor.MoveTo(end);
        return name;
    }
}
