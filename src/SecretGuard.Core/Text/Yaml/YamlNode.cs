using System;

namespace SecretGuard.Text.Yaml;

/// <summary>Reads what begins on one line: dashes, a key, a value. False where the line is not what the blocks around it need.</summary>
internal sealed class YamlNode
{
    private readonly YamlCursor _cursor;
    private readonly YamlScalars _scalars;
    private readonly YamlBlocks _blocks;

    public YamlNode(YamlCursor cursor, YamlScalars scalars, YamlBlocks blocks)
    {
        _cursor = cursor;
        _scalars = scalars;
        _blocks = blocks;
    }

    public bool Read()
    {
        while (_cursor.IsDash)
        {
            if (!_blocks.Item(_cursor.Column, RangeOfSign())) return false;
            _scalars.ForgetProperties();
            _cursor.MoveTo(_cursor.At + 1);
            if (!_cursor.NextOnLine()) return true;
        }

        var start = _cursor.At;
        var column = _cursor.Column;
        if (IsSign('?')) return ReadExplicitKey(start, column);
        return !_scalars.ReadProperties() || ReadContent(start, column, mayBeKey: true);
    }

    /// <summary>The colon of an explicit key, on a line of its own.</summary>
    public bool ReadExplicitValue() => ReadValue();

    // "? key"
    private bool ReadExplicitKey(int start, int column)
    {
        _cursor.MoveTo(start + 1);
        if (!_scalars.ReadProperties()) return false;
        var key = _scalars.IsQuote ? _scalars.ReadQuoted() : _cursor.Current is '{' or '[' ? null : _scalars.Plain.Read(column);
        _scalars.ForgetProperties();
        return key is not null && _blocks.Name(key.Value, column, start, _cursor.Source.RangeOf(start, 1)) && !_cursor.NextOnLine();
    }

    private bool IsSign(char sign) => _cursor.Current == sign && _cursor.IsBlankAt(_cursor.At + 1);

    private TextRange RangeOfSign() => _cursor.Source.RangeOf(_cursor.At, 1);

    private bool ReadContent(int start, int column, bool mayBeKey)
    {
        var c = _cursor.Current;
        if (c is '"' or '\'') return ReadQuoted(start, column, mayBeKey);
        if (c == '*') return ReadAlias(start, column, mayBeKey);
        if (c is '|' or '>') return _blocks.IsWaiting && Place(YamlBlockText.Read(_cursor, _blocks.Indent), isPlain: false);
        if (c is '{' or '[' && _cursor.Templates.EndOf(_cursor.At) == 0) return ReadFlow();
        return ReadPlain(start, column, mayBeKey);
    }

    private bool ReadQuoted(int start, int column, bool mayBeKey)
    {
        if (_scalars.ReadQuoted() is not { } value) return false;
        return mayBeKey && IsAtColon() ? ReadPair(value.Value, start, column) : Place(value, isPlain: false);
    }

    private bool ReadAlias(int start, int column, bool mayBeKey)
    {
        var node = _scalars.ReadAlias(_blocks.WaitingKey);
        if (mayBeKey && IsAtColon()) return ReadPair(node.Value!.Value, start, column);
        return _blocks.Place(node) && !_cursor.NextOnLine();
    }

    private bool ReadFlow()
    {
        if (!_blocks.IsWaiting) return false;
        _scalars.ForgetProperties();
        return YamlFlow.Read(_cursor, _scalars, _blocks) is { } node && _blocks.Place(node) && !_cursor.NextOnLine();
    }

    private bool ReadPlain(int start, int column, bool mayBeKey)
    {
        var at = _cursor.At;
        var colon = _scalars.Plain.KeyEnd(at);
        if (colon < 0) return _blocks.IsWaiting && Place(_scalars.Plain.Read(_blocks.Indent), isPlain: true);
        if (!mayBeKey) return false;
        _cursor.MoveTo(colon);
        return ReadPair(_cursor.Text.Substring(at, colon - at).TrimEnd(), start, column);
    }

    private bool IsAtColon() => _cursor.NextOnLine() && IsSign(':');

    private bool ReadPair(string key, int start, int column)
    {
        _scalars.ForgetProperties();
        return _blocks.Name(key, column, start, _cursor.Source.RangeOf(start, 1)) && ReadValue();
    }

    // Behind the colon the cursor stands at.
    private bool ReadValue()
    {
        _cursor.MoveTo(_cursor.At + 1);
        if (!_scalars.ReadProperties()) return true;
        return !_cursor.IsDash && ReadContent(_cursor.At, _cursor.Column, mayBeKey: false);
    }

    private bool Place(SourceValue? value, bool isPlain) =>
        value is not null && _blocks.Place(_scalars.ToNode(_blocks.WaitingKey, value, isPlain), isPlain && IsTemplate(value.Value)) && !_cursor.NextOnLine();

    private static bool IsTemplate(string value) =>
        value.StartsWith("{{", StringComparison.Ordinal) && value.EndsWith("}}", StringComparison.Ordinal);
}
