using System;
using SecretGuard.Text;

namespace SecretGuard.Candidates.Lines;

/// <summary>Walks from name to name and knows the line.</summary>
internal sealed class LineCursor
{
    private static readonly string[] AssignmentWords = { "export", "set", "ENV", "ARG", "env", "SET", "setx" };

    private readonly string _text;
    private readonly TellingMarks _marks;
    private int _at;

    // Where the line begins; -1 once its first name was seen.
    private int _lineStart;

    public LineCursor(string text)
    {
        _text = text;
        _marks = new TellingMarks(text);
    }

    public int NameStart { get; private set; }

    public int NameEnd { get; private set; }

    public int Line { get; private set; }

    /// <summary>The line begins with a comment sign.</summary>
    public bool IsCommentLine { get; private set; }

    /// <summary>Nothing but signs, or the word of an assignment, stands before the name.</summary>
    public bool IsLeading { get; private set; }

    /// <summary>Goes on to the next name that holds a word such as telling names hold. False at the end.</summary>
    public bool NextMarkedName()
    {
        while (SkipPlainLines() && NextName())
            if (_marks.StandIn(NameStart, NameEnd)) return true;

        return false;
    }

    // To the line of the next such word; false where none comes.
    private bool SkipPlainLines()
    {
        var mark = _marks.NextFrom(_at);
        if (mark < 0) return false;
        var line = LineEnds.Last(_text, _at, mark);
        if (line >= 0) MoveTo(line);
        return true;
    }

    private bool NextName()
    {
        for (; _at < _text.Length; _at++)
        {
            var c = _text[_at];
            if (c is '\n' or '\r') BeginLine(_at);
            if (!char.IsLetter(c) && c != '_') continue;
            ReadName();
            return true;
        }

        return false;
    }

    public void MoveTo(int at)
    {
        var last = LineEnds.Last(_text, _at, at);
        if (last >= 0)
        {
            Line += LineEnds.CountSigns(_text, _at, last);
            BeginLine(last);
        }

        _at = Math.Max(_at, at);
    }

    private void ReadName()
    {
        var isFirst = _lineStart >= 0;
        IsLeading = isFirst || (IsLeading && IsAssignmentWord());
        NameStart = _at;
        if (isFirst) LookAtLine();
        while (_at < _text.Length && (char.IsLetterOrDigit(_text[_at]) || _text[_at] is '_' or '-' or '.')) _at++;
        NameEnd = _at;
        while (NameEnd > NameStart + 1 && _text[NameEnd - 1] is '.' or '-') NameEnd--;
    }

    // "export NAME=", "set NAME=", "ENV NAME="
    private bool IsAssignmentWord()
    {
        foreach (var word in AssignmentWords)
            if (NameEnd - NameStart == word.Length && IsAt(NameStart, word)) return true;

        return false;
    }

    private void BeginLine(int lineEnd)
    {
        Line++;
        _lineStart = lineEnd + 1;
        IsCommentLine = false;
    }

    // Once a line, at its first name.
    private void LookAtLine()
    {
        var start = _lineStart;
        _lineStart = -1;
        while (start < NameStart && char.IsWhiteSpace(_text[start])) start++;
        IsCommentLine = IsAt(start, "#") || IsAt(start, ";") || IsAt(start, "//") || IsAt(start, "--") && !IsOption(start) || IsAt(start, "<!--");
    }

    private bool IsOption(int start) => start + 2 < _text.Length && char.IsLetter(_text[start + 2]);

    private bool IsAt(int at, string sign) => string.CompareOrdinal(_text, at, sign, 0, sign.Length) == 0;
}
