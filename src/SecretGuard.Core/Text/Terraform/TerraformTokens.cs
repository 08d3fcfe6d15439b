using System;
using System.Collections.Generic;

namespace SecretGuard.Text.Terraform;

/// <summary>The tokens of a Terraform file: names, texts, signs and line ends.</summary>
internal sealed class TerraformTokens
{
    public const char End = '\0';
    public const char Name = 'n';
    public const char Text = '"';
    public const char Line = '\n';

    private readonly SourceValue _source;
    private readonly string _text;
    private readonly ForwardSearch _commentEnds;

    public TerraformTokens(SourceValue source)
    {
        _source = source;
        _text = source.Value;
        _commentEnds = new ForwardSearch(_text, "*/");
    }

    /// <summary>One of the constants, or the sign itself.</summary>
    public char Kind { get; private set; }

    public int Start { get; private set; }

    private int At { get; set; }

    /// <summary>Set for names and texts.</summary>
    public SourceValue? Value { get; private set; }

    /// <summary>A text or a comment that nobody closed.</summary>
    public bool IsBroken { get; private set; }

    public List<SourceValue> Comments { get; } = new();

    public void Next()
    {
        Value = null;
        SkipBlanks();
        Start = At;
        if (At >= _text.Length || IsBroken) Kind = End;
        else if (_text[At] is '\n' or '\r') Take(Line, 1);
        else if (_text[At] == '"') ReadText();
        else if (_text[At] == '<' && At + 1 < _text.Length && _text[At + 1] == '<') ReadHereDocument();
        else if (IsNamePart(_text[At])) ReadName();
        else Take(_text[At], 1);
    }

    private void Take(char kind, int length)
    {
        Kind = kind;
        At += length;
    }

    private void SkipBlanks()
    {
        while (At < _text.Length)
        {
            if (_text[At] is ' ' or '\t' or '\uFEFF') At++;
            else if (_text[At] == '#' || IsAt("//")) ReadComment(At + (_text[At] == '#' ? 1 : 2), EndOfLine(At), 0);
            else if (!IsAt("/*")) return;
            else if (_commentEnds.Next(At + 2) is var end && end < _text.Length) ReadComment(At + 2, end, 2);
            else
            {
                IsBroken = true;
                return;
            }
        }
    }

    private void ReadComment(int start, int end, int closing)
    {
        Comments.Add(_source.Slice(start, end - start));
        At = end + closing;
    }

    private void ReadName()
    {
        while (At < _text.Length && IsNamePart(_text[At])) At++;
        Kind = Name;
        Value = _source.Slice(Start, At - Start);
    }

    private static bool IsNamePart(char c) => char.IsLetterOrDigit(c) || c is '_' or '-' or '.';

    // "…" on one line; quotes inside "${ … }" belong to the expression there.
    private void ReadText()
    {
        var depth = 0;
        var end = At + 1;
        for (; end < _text.Length && _text[end] is not ('\n' or '\r'); end++)
        {
            if (_text[end] == '\\') end++;
            else if (_text[end] == '{' && (depth > 0 || _text[end - 1] is '$' or '%')) depth++;
            else if (_text[end] == '}' && depth > 0) depth--;
            else if (_text[end] == '"' && depth == 0) break;
        }

        IsBroken = end >= _text.Length || _text[end] != '"';
        if (IsBroken)
        {
            Kind = End;
            return;
        }

        Kind = Text;
        var hasEscapes = _text.IndexOf('\\', Start, end - Start) >= 0;
        Value = hasEscapes ? JsonText.Decode(_source, Start + 1, end) : _source.Slice(Start + 1, end - Start - 1);
        At = end + 1;
    }

    // <<EOT … EOT
    private void ReadHereDocument()
    {
        var name = At + 2;
        if (name < _text.Length && _text[name] == '-') name++;
        var nameEnd = name;
        while (nameEnd < _text.Length && IsNamePart(_text[nameEnd])) nameEnd++;
        var body = Math.Min(_text.Length, EndOfLine(nameEnd) + 1);
        var line = nameEnd == name ? _text.Length : body;
        for (; line < _text.Length; line = EndOfLine(line) + 1)
            if (_text.Substring(line, EndOfLine(line) - line).Trim() == _text.Substring(name, nameEnd - name)) break;

        IsBroken = line >= _text.Length;
        Kind = IsBroken ? End : Text;
        if (IsBroken) return;
        Value = _source.Slice(body, line - body);
        At = EndOfLine(line);
    }

    private int EndOfLine(int at)
    {
        while (at < _text.Length && _text[at] is not ('\n' or '\r')) at++;
        return at;
    }

    private bool IsAt(string sign) => string.CompareOrdinal(_text, At, sign, 0, sign.Length) == 0;
}
