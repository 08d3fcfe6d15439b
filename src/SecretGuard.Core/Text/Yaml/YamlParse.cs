using System.Collections.Generic;

namespace SecretGuard.Text.Yaml;

/// <summary>One reading of one YAML text: document by document, line by line.</summary>
internal sealed class YamlParse
{
    private readonly YamlCursor _cursor;
    private readonly YamlScalars _scalars;
    private readonly List<DocumentNode> _documents = new();
    private YamlBlocks _blocks = new();

    public YamlParse(SourceValue text)
    {
        _cursor = new YamlCursor(text);
        _scalars = new YamlScalars(_cursor);
    }

    public StructuredDocument Run()
    {
        int? broken = null;
        while (broken is null && _cursor.NextContent())
        {
            var start = _cursor.At;
            if (!ReadLine()) broken = _blocks.KeyStart >= 0 ? _blocks.KeyStart : start;
        }

        EndDocument();
        return new StructuredDocument(Root(), broken is { } at ? _cursor.Source.RangeOf(at, 0).Start : null, _cursor.Comments)
        {
            IsTemplate = _cursor.Templates.WereSeen,
        };
    }

    private DocumentNode? Root()
    {
        if (_documents.Count <= 1) return _documents.Count == 0 ? null : _documents[0];
        var all = new DocumentNode(NodeKind.Array, null, TextRange.FromBounds(_documents[0].Range.Start, _documents[_documents.Count - 1].Range.End));
        foreach (var document in _documents) all.Add(document);
        return all;
    }

    private void EndDocument()
    {
        _blocks.Close(_cursor.Nothing);
        if (_blocks.Root is { } root) _documents.Add(root);
        _blocks = new YamlBlocks();
        _scalars.ForgetProperties();
    }

    private bool ReadLine()
    {
        if (_cursor.IsMarker) return ReadMarker();
        if (_cursor.Current == '%' && _cursor.Column == 0 && _blocks is { Root: null, IsWaiting: true }) return SkipDirective();
        if (_cursor.IsTabIndented && !IsValueAlone()) return false;
        var node = new YamlNode(_cursor, _scalars, _blocks);
        if (_cursor.Current == ':' && _cursor.IsBlankAt(_cursor.At + 1) && _blocks.IsKeyOf(_cursor.Column)) return node.ReadExplicitValue();
        return _blocks.Enter(_cursor.Column, _cursor.IsDash, _cursor.Nothing) && node.Read();
    }

    // A tab may stand before a value, never before what its column places.
    private bool IsValueAlone() => _blocks.IsWaiting && !_cursor.IsDash && !_scalars.IsQuote && _scalars.Plain.KeyEnd(_cursor.At) < 0;

    private bool SkipDirective()
    {
        _cursor.MoveTo(_cursor.LineEnd(_cursor.At));
        return true;
    }

    private bool ReadMarker()
    {
        EndDocument();
        _cursor.MoveTo(_cursor.At + 3);
        return !_cursor.NextOnLine() || new YamlNode(_cursor, _scalars, _blocks).Read();
    }
}
