using System;
using System.Collections.Generic;

namespace SecretGuard.Text;

/// <summary>The tokens of a JSON text: brackets, commas, colons, texts and words.</summary>
internal sealed class JsonTokens
{
    public const char Text = '"';
    public const char Word = 'w';

    private readonly SourceValue _source;
    private readonly string _text;
    private readonly List<SourceValue> _comments = new();
    private readonly NamePool _names = new();

    // Of a text or a word, without quotes.
    private int _from;
    private int _to;
    private bool _hasEscapes;
    private SourceValue? _value;

    public JsonTokens(SourceValue source)
    {
        _source = source;
        _text = source.Value;
    }

    /// <summary>The bracket, comma or colon itself, <see cref="Text"/> or <see cref="Word"/>.</summary>
    public char Kind { get; private set; }

    public int Start { get; private set; }

    public int End { get; private set; }

    public bool IsValue => Kind is Text or Word;

    /// <summary>The value of a text or a word.</summary>
    public SourceValue Value => _value ??= _hasEscapes ? JsonText.Decode(_source, _from, _to) : _source.Slice(_from, _to - _from);

    /// <summary>The same without its places: names are many, and nobody asks where their letters stand.</summary>
    public string Name => _hasEscapes ? Value.Value : _names.Of(_text, _from, _to - _from);

    /// <summary>A comment such as <c>//#if</c> was seen: a template engine chooses among the lines before anybody reads them.</summary>
    public bool HasDirectives { get; private set; }

    /// <summary>The text ended inside a token, or with something that is none.</summary>
    public bool IsBroken { get; private set; }

    public IReadOnlyList<SourceValue> Comments => _comments;

    /// <summary>The place in the document.</summary>
    public int OffsetOf(int index) => _source.RangeOf(index, 0).Start;

    /// <summary>False at the end and at a break.</summary>
    public bool Next()
    {
        _value = null;
        Start = End;
        if (!SkipBlanks()) return Break();
        if (Start == _text.Length) return false;
        Kind = _text[Start];
        if (Kind is '{' or '}' or '[' or ']' or ',' or ':' && !IsTemplatePart()) End = Start + 1;
        else if (Kind is '"' or '\'') return ReadText(Kind);
        else return ReadWord();
        return true;
    }

    private bool Break()
    {
        IsBroken = true;
        return false;
    }

    // False: a comment that nobody closed.
    private bool SkipBlanks()
    {
        while (Start < _text.Length)
        {
            var c = _text[Start];
            if (c == ' ' || char.IsWhiteSpace(c) || c == '\uFEFF') Start++;
            else if (c != '/') return true;
            else if (IsAt("//")) Start = Comment(Start + 2, LineEnds.Next(_text, Start), 0);
            else if (!IsAt("/*")) return true;
            else if (_text.IndexOf("*/", Start + 2, StringComparison.Ordinal) is var close and >= 0) Start = Comment(Start + 2, close, 2);
            else return false;
        }

        return true;
    }

    private int Comment(int start, int end, int closing)
    {
        HasDirectives |= IsAt("#if", start);
        _comments.Add(_source.Slice(start, end - start));
        return end + closing;
    }

    private bool ReadText(char quote)
    {
        _from = Start + 1;
        _to = JsonText.CloseOf(_text, _from, quote, out _hasEscapes, out var end);
        End = end;
        if (_to < 0) return Break();
        Kind = Text;
        return true;
    }

    private bool ReadWord()
    {
        End = Start;
        while (End < _text.Length)
        {
            if (TemplateEnd(End) is var end and > 0) End = end;
            else if (IsWordPart(_text[End])) End++;
            else break;
        }

        if (End == Start) return Break();
        Kind = Word;
        (_from, _to, _hasEscapes) = (Start, End, false);
        return true;
    }

    private static bool IsWordPart(char c) => char.IsLetterOrDigit(c) || c is '_' or '-' or '+' or '.' or '$';

    private bool IsTemplatePart() => Kind == '{' && TemplateEnd(Start) > 0;

    // {{name}}, ${name} and #{name} where a number belongs: templates that become JSON later. 0: none begins here.
    private int TemplateEnd(int at)
    {
        if (_text[at] is not ('{' or '$' or '#')) return 0;
        var open = IsAt("{{", at) ? "}}" : IsAt("${", at) || IsAt("#{", at) ? "}" : null;
        if (open is null) return 0;
        var i = at + 2;
        while (i < _text.Length && i - at < 128 && (IsWordPart(_text[i]) || _text[i] is ' ' or ':')) i++;
        return i > at + 2 && IsAt(open, i) ? i + open.Length : 0;
    }

    private bool IsAt(string sign) => IsAt(sign, Start);

    private bool IsAt(string sign, int at) => string.CompareOrdinal(_text, at, sign, 0, sign.Length) == 0;
}
