using System;
using System.Collections.Generic;

namespace SecretGuard.Text.Settings;

/// <summary>One reading of one text of settings, line by line.</summary>
internal sealed class SettingsParse
{
    private const int MaxName = 256;

    private readonly SourceValue _source;
    private readonly string _text;
    private readonly SettingsDialect _dialect;
    private readonly SettingsValue _values;
    private readonly List<SourceValue> _comments = new();
    private readonly DocumentNode _root;
    private DocumentNode _section;
    private int _at;

    public SettingsParse(SourceValue source, SettingsDialect dialect)
    {
        _source = source;
        _text = source.Value;
        _dialect = dialect;
        _values = new SettingsValue(source, dialect);
        _root = new DocumentNode(NodeKind.Object, null, source.RangeOf(0, _text.Length));
        _section = _root;
    }

    public StructuredDocument Run()
    {
        for (SkipBlanks(); _at < _text.Length; SkipBlanks())
        {
            if (_dialect.CommentSigns.IndexOf(_text[_at]) >= 0) ReadComment();
            else if (_dialect.HasSections && _text[_at] == '[') ReadSection();
            else if (_dialect.HasEscapes) ReadEscaped();
            else ReadSetting();
        }

        return new StructuredDocument(_root, null, _comments);
    }

    private void SkipBlanks()
    {
        while (_at < _text.Length && (char.IsWhiteSpace(_text[_at]) || _text[_at] == '\uFEFF')) _at++;
    }

    private void ReadComment()
    {
        var end = EndOfLine(_at);
        _comments.Add(_source.Slice(_at + 1, end - _at - 1));
        _at = end;
    }

    private void ReadSection()
    {
        var end = EndOfLine(_at);
        var close = _text.IndexOf(']', _at, end - _at);
        var name = _text.Substring(_at + 1, (close < 0 ? end : close) - _at - 1).Trim();
        _section = new DocumentNode(NodeKind.Object, name, _source.RangeOf(_at, end - _at));
        _root.Add(_section);
        _at = end;
    }

    private void ReadSetting()
    {
        var start = AfterExport(_at);
        var end = EndOfLine(start);
        var separator = SeparatorIn(start, end);
        if (separator < 0) AddText(_source.Slice(_at, end - _at));
        else Add(_text.Substring(start, separator - start).TrimEnd(), _values.Read(separator + 1, end, out end), _values.IsComputed);
        _at = end;
    }

    // The first equals sign behind a name; a colon where there is none, for "name: value".
    private int SeparatorIn(int start, int end)
    {
        var equals = _text.IndexOf('=', start, Math.Min(end - start, MaxName));
        if (equals > start && IsName(start, equals)) return equals;
        var colon = _text.IndexOf(':', start, Math.Min(end - start, MaxName));
        return colon > start && IsName(start, colon) ? colon : -1;
    }

    private bool IsName(int start, int end)
    {
        while (end > start && _text[end - 1] is ' ' or '\t') end--;
        for (var i = start; i < end; i++)
            if (!char.IsLetterOrDigit(_text[i]) && "_-.:/[]@$*\\".IndexOf(_text[i]) < 0 && !(_text[i] == ' ' && _dialect.HasSections)) return false;

        return true;
    }

    private int AfterExport(int at)
    {
        if (_dialect.HasSections || string.CompareOrdinal(_text, at, "export ", 0, 7) != 0) return at;
        at += 7;
        while (at < _text.Length && _text[at] == ' ') at++;
        return at;
    }

    // java.util.Properties: the name ends at the first separator that has no backslash before it.
    private void ReadEscaped()
    {
        var start = _at;
        while (_at < _text.Length && _text[_at] is not ('=' or ':' or ' ' or '\t' or '\n' or '\r')) _at += _text[_at] == '\\' ? 2 : 1;
        _at = Math.Min(_at, _text.Length);
        var name = SettingsEscapes.Decode(_source, start, _at).Value;
        while (_at < _text.Length && _text[_at] is ' ' or '\t') _at++;
        if (_at < _text.Length && _text[_at] is '=' or ':') _at++;
        while (_at < _text.Length && _text[_at] is ' ' or '\t') _at++;
        var end = SettingsEscapes.EndOfLogicalLine(_text, _at);
        Add(name, SettingsEscapes.Decode(_source, _at, end), isComputed: false);
        _at = end;
    }

    private void Add(string name, SourceValue value, bool isComputed) =>
        _section.Add(new DocumentNode(isComputed ? NodeKind.Literal : NodeKind.Text, name, value.Range, value));

    private void AddText(SourceValue text) => _section.Add(new DocumentNode(NodeKind.Text, null, text.Range, text));

    private int EndOfLine(int at)
    {
        while (at < _text.Length && _text[at] is not ('\n' or '\r')) at++;
        return at;
    }
}
