using System.Collections.Generic;
using SecretGuard.Text;

namespace SecretGuard.Candidates.Shell;

/// <summary>
/// Splits a script into words. Every variable and command substitution stands in a word as <c>${…}</c>, so that one reading of
/// references serves them all; what a substitution runs is handed out as a part of its own.
/// </summary>
internal sealed class ShellLexer
{
    private readonly SourceValue _source;
    private readonly string _text;
    private readonly ShellPart _part;
    private readonly ShellQuoting _quoting;
    private readonly ShellHereDocument _hereDocument;
    private int _at;
    private int _line;
    private int _command;

    /// <param name="part">What to read.</param>
    /// <param name="command">The number of the last command before it.</param>
    public ShellLexer(ShellPart part, int command)
    {
        _part = part;
        _source = part.Text;
        _text = part.Text.Value;
        _line = part.Line;
        _command = command + 1;
        _quoting = new ShellQuoting(part.Text);
        _hereDocument = new ShellHereDocument(_text);
    }

    public int Command => _command;

    public int Depth => _part.Depth;

    public List<SourceValue> Comments { get; } = new();

    public List<SourceValue> HereDocuments { get; } = new();

    public List<ShellPart> Substitutions { get; } = new();

    /// <summary>The next word, or null at the end.</summary>
    public ShellWord? Next()
    {
        while (_at < _text.Length)
        {
            var c = _text[_at];
            if (c is '\n' or '\r') EndLine();
            else if (c == '\\' && _at + 1 < _text.Length && _text[_at + 1] is '\n' or '\r') ContinueLine();
            else if (char.IsWhiteSpace(c)) _at++;
            else if (c == '#') ReadComment();
            else if (c is ';' or '&' or '|' or '(' or ')') EndCommand();
            else if (c is '<' or '>') ReadRedirection();
            else return ReadWord();
        }

        return null;
    }

    private void EndCommand()
    {
        _command++;
        _at++;
    }

    private void EndLine()
    {
        EndCommand();
        _line++;
        if (_hereDocument.BodyAt(_at) is not { } body) return;
        HereDocuments.Add(_source.Slice(body.Start, body.Length));
        _at = body.End;
    }

    private void ContinueLine()
    {
        _at += _at + 2 < _text.Length && _text[_at + 1] == '\r' && _text[_at + 2] == '\n' ? 3 : 2;
        _line++;
    }

    private void ReadComment()
    {
        var start = ++_at;
        while (_at < _text.Length && _text[_at] is not ('\n' or '\r')) _at++;
        Comments.Add(_source.Slice(start, _at - start));
    }

    private void ReadRedirection()
    {
        _at = _hereDocument.Announce(_at);
    }

    private ShellWord ReadWord()
    {
        var line = _line;
        var start = _at;
        var word = _quoting.Read(start, out _at);
        _line += LineEnds.Count(_text, start, _at);
        foreach (var inner in _quoting.TakeSubstitutions()) Substitutions.Add(new ShellPart(inner, line, _part.Depth + 1));
        return new ShellWord(word, line, _command);
    }
}
