namespace SecretGuard.Text.Xml;

/// <summary>Reads the begin tags of the elements of a text.</summary>
internal sealed class XmlTag
{
    private readonly SourceValue _source;
    private readonly string _text;
    private readonly NamePool _names = new();
    private int _at;

    /// <param name="source">The text.</param>
    public XmlTag(SourceValue source)
    {
        _source = source;
        _text = source.Value;
    }

    /// <summary>The element whose first sign stands at <paramref name="start"/>; null when its tag is broken.</summary>
    /// <param name="start">Where the tag begins.</param>
    /// <param name="end">The index after the tag.</param>
    /// <param name="isEmpty">The tag is its own end.</param>
    public XmlElement? Read(int start, out int end, out bool isEmpty)
    {
        _at = start + 1;
        var element = ReadName() is { Length: > 0 } name ? new XmlElement(_source, name, start) : null;
        isEmpty = false;
        while (element is not null && !ReadEnd(out isEmpty))
            if (!ReadAttribute(element)) element = null;

        end = _at;
        return element;
    }

    private string ReadName()
    {
        var start = _at;
        if (_at < _text.Length && (char.IsLetter(_text[_at]) || _text[_at] == '_'))
            while (_at < _text.Length && IsNamePart(_text[_at])) _at++;

        return _names.Of(_text, start, _at - start);
    }

    private static bool IsNamePart(char c) => char.IsLetterOrDigit(c) || c is '_' or '-' or '.' or ':';

    private bool ReadEnd(out bool isEmpty)
    {
        SkipBlanks();
        isEmpty = _at + 1 < _text.Length && _text[_at] == '/' && _text[_at + 1] == '>';
        if (!isEmpty && (_at >= _text.Length || _text[_at] != '>')) return false;
        _at += isEmpty ? 2 : 1;
        return true;
    }

    private bool ReadAttribute(XmlElement element)
    {
        var name = ReadName();
        SkipBlanks();
        if (name.Length == 0 || _at >= _text.Length || _text[_at] != '=') return false;
        _at++;
        SkipBlanks();
        if (_at >= _text.Length || _text[_at] is not ('"' or '\'')) return false;
        var close = _text.IndexOf(_text[_at], _at + 1);
        if (close < 0) return false;
        // The names of namespaces look like addresses and are none.
        if (name != "xmlns" && !name.StartsWith("xmlns:", System.StringComparison.Ordinal))
            element.AddAttribute(name, XmlText.Decode(_source, _at + 1, close));

        _at = close + 1;
        return true;
    }

    private void SkipBlanks()
    {
        while (_at < _text.Length && char.IsWhiteSpace(_text[_at])) _at++;
    }
}
