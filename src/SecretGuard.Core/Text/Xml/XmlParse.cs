using System;
using System.Collections.Generic;

namespace SecretGuard.Text.Xml;

/// <summary>One reading of one XML text: from sign to sign, with the open elements as its stack.</summary>
internal sealed class XmlParse
{
    /// <summary>Configuration is a dozen levels deep; what is deeper than this was made to hurt.</summary>
    private const int MaxDepth = 512;

    private readonly SourceValue _source;
    private readonly string _text;
    private readonly Stack<XmlElement> _open = new();
    private readonly XmlTag _tag;
    private readonly List<SourceValue> _comments = new();
    private DocumentNode? _root;
    private int _at;

    public XmlParse(SourceValue source)
    {
        _source = source;
        _text = source.Value;
        _tag = new XmlTag(source);
    }

    public StructuredDocument Run()
    {
        int? broken = null;
        while (broken is null && _at < _text.Length)
        {
            var sign = _text.IndexOf('<', _at);
            var start = sign < 0 ? _text.Length : sign;
            if (!AddText(_at, start, isVerbatim: false)) broken = _at;
            _at = start;
            if (broken is null && _at < _text.Length && !ReadSign()) broken = BreakAt(_at);
        }

        if (broken is null && (_open.Count > 0 || _root is null && _text.Trim().Length > 0)) broken = BreakAt(_text.Length);
        CloseAll();
        return new StructuredDocument(_root, broken is { } at ? _source.RangeOf(at, 0).Start : null, _comments);
    }

    // An element that holds only text so far is not in the tree yet.
    private int BreakAt(int at) => _open.Count > 0 && _open.Peek().Node is null ? _open.Pop().Start : at;

    private void CloseAll()
    {
        while (_open.Count > 0) _open.Pop().Finish(_at);
    }

    // False: text where only elements may stand.
    private bool AddText(int start, int end, bool isVerbatim)
    {
        if (_open.Count > 0) _open.Peek().AddText(start, end, isVerbatim);
        else return IsNothing(start, end);
        return true;
    }

    private bool IsNothing(int start, int end)
    {
        while (start < end && _text[start] is '\uFEFF' or '\0' or ' ' or '\t' or '\r' or '\n') start++;
        return start == end;
    }

    private bool ReadSign()
    {
        if (_at + 1 < _text.Length && _text[_at + 1] is not ('!' or '?' or '/')) return Open();
        if (IsAt("<!--")) return ReadComment();
        if (IsAt("<![CDATA[")) return ReadVerbatim();
        if (IsAt("<?")) return Skip("?>");
        if (IsAt("<!")) return XmlDeclaration.EndOf(_text, _at) is var end and > 0 && MoveTo(end);
        return IsAt("</") ? Close() : Open();
    }

    private bool ReadComment()
    {
        var start = _at + 4;
        if (!Skip("-->")) return false;
        _comments.Add(_source.Slice(start, Math.Max(0, _at - 3 - start)));
        return true;
    }

    private bool ReadVerbatim()
    {
        var start = _at + 9;
        return Skip("]]>") && AddText(start, _at - 3, isVerbatim: true);
    }

    private bool Open()
    {
        if (_open.Count == MaxDepth || (_open.Count == 0 && _root is not null)) return false;
        if (_tag.Read(_at, out var end, out var isEmpty) is not { } element) return false;
        if (_open.Count > 0) Begin(_open.Peek());
        _open.Push(element);
        _at = end;
        if (isEmpty) Finish();
        return true;
    }

    // The first element inside makes the outer one an object, with a place in the tree.
    private void Begin(XmlElement outer)
    {
        var isNew = outer.Node is null;
        var node = outer.ToObject();
        if (!isNew) return;
        _open.Pop();
        Add(node);
        _open.Push(outer);
    }

    private void Add(DocumentNode node)
    {
        if (_open.Count == 0) _root = node;
        else _open.Peek().Node!.Add(node);
    }

    private void Finish()
    {
        var element = _open.Pop();
        var isPlaced = element.Node is not null;
        var node = element.Finish(_at);
        if (!isPlaced) Add(node);
    }

    private bool Close()
    {
        var end = _text.IndexOf('>', _at);
        if (end < 0 || _open.Count == 0 || !Names(_open.Peek().Name, _at + 2, end)) return false;
        _at = end + 1;
        Finish();
        return true;
    }

    // White space may follow the name.
    private bool Names(string name, int start, int end)
    {
        while (end > start && char.IsWhiteSpace(_text[end - 1])) end--;
        return end - start == name.Length && string.CompareOrdinal(_text, start, name, 0, name.Length) == 0;
    }

    private bool Skip(string sign)
    {
        var end = _text.IndexOf(sign, _at + 2, StringComparison.Ordinal);
        return end >= 0 && MoveTo(end + sign.Length);
    }

    private bool MoveTo(int at)
    {
        _at = at;
        return true;
    }

    private bool IsAt(string sign) => string.CompareOrdinal(_text, _at, sign, 0, sign.Length) == 0;
}
