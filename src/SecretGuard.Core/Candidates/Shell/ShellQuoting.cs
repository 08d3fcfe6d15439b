using System.Collections.Generic;
using SecretGuard.Knowledge;
using SecretGuard.Text;

namespace SecretGuard.Candidates.Shell;

/// <summary>Takes one word out of its quotes.</summary>
internal sealed class ShellQuoting
{
    // With one of them begins what does not stand for itself.
    private static readonly SignSet Special = new("\"'\\$`");

    private readonly SourceValue _source;
    private readonly string _text;
    private readonly ShellSubstitution _substitution;
    private readonly List<SourceValue> _inner = new();
    private TextRangeList _holes = new();
    private SourceValueBuilder _builder;
    private int _at;

    // Where the last character stood: a closing quote is no part of the value.
    private int _contentEnd;

    // No quote of that kind comes after this place.
    private bool _noSingleQuotes;

    public ShellQuoting(SourceValue source)
    {
        _source = source;
        _text = source.Value;
        _builder = new SourceValueBuilder(source);
        _substitution = new ShellSubstitution(_text);
    }

    public QuotedText Read(int start, out int end)
    {
        end = start;
        while (end < _text.Length && !IsEnd(_text[end]) && !Special.Has(_text[end])) end++;
        // Most words stand there as they are.
        return end == _text.Length || IsEnd(_text[end]) ? new QuotedText(_source.Slice(start, end - start)) : ReadPieces(start, out end);
    }

    private static bool IsEnd(char c) => char.IsWhiteSpace(c) || c is ';' or '&' or '|' or '(' or ')' or '<' or '>';

    private QuotedText ReadPieces(int start, out int end)
    {
        _builder = new SourceValueBuilder(_source);
        _holes = new TextRangeList();
        _at = _contentEnd = start;
        while (_at < _text.Length && !IsEnd(_text[_at])) ReadPiece();
        end = _at;
        return new QuotedText(_builder.Build(_contentEnd), _holes);
    }

    /// <summary>What the substitutions of the last word run.</summary>
    public IEnumerable<SourceValue> TakeSubstitutions()
    {
        var inner = _inner.ToArray();
        _inner.Clear();
        return inner;
    }

    private void ReadPiece()
    {
        var c = _text[_at];
        if (c == '"') ReadDouble();
        else if (c == '\'' && CloseOf('\'') is var close and > 0) ReadSingle(close);
        else if (c == '\\' && _at + 1 < _text.Length) ReadEscape();
        else if (!ReadHole()) _builder.Append(c, _at++);
        if (c != '"' && (c != '\'' || _noSingleQuotes)) _contentEnd = _at;
    }

    private int CloseOf(char quote)
    {
        if (_noSingleQuotes) return -1;
        var close = _text.IndexOf(quote, _at + 1);
        _noSingleQuotes = close < 0;
        return close;
    }

    private void ReadSingle(int close)
    {
        _builder.Append(_at + 1, close - _at - 1);
        _contentEnd = close;
        _at = close + 1;
    }

    private void ReadEscape()
    {
        // A line that goes on.
        if (_text[_at + 1] is not ('\n' or '\r')) _builder.Append(_text[_at + 1], _at);
        _at += 2;
    }

    private void ReadDouble()
    {
        for (_at++; _at < _text.Length && _text[_at] != '"';)
        {
            if (_text[_at] == '\\' && _at + 1 < _text.Length && _text[_at + 1] is '"' or '\\' or '$' or '`' or '\n' or '\r') ReadEscape();
            else if (!ReadHole()) _builder.Append(_text[_at], _at++);
        }

        _contentEnd = _at;
        if (_at < _text.Length) _at++;
    }

    private bool ReadHole()
    {
        var end = _substitution.EndOf(_at, out var innerStart, out var innerLength);
        if (end < 0) return false;
        if (innerLength > 0) _inner.Add(_source.Slice(innerStart, innerLength));
        var start = _builder.Length;
        if (_text[_at] == '$' && _text[_at + 1] == '{') _builder.Append(_at, end - _at);
        else AppendReference();
        _holes.Add(TextRange.FromBounds(start, _builder.Length));
        _at = end;
        return true;
    }

    // One spelling for "$name", "$(command)" and "`command`".
    private void AppendReference()
    {
        foreach (var c in "${_}") _builder.Append(c, _at);
    }
}
