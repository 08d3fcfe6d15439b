using System;

namespace SecretGuard.Candidates.Lines;

/// <summary>Walks from name to name and knows the line.</summary>
internal sealed class LineCursor
{
    private static readonly string[] AssignmentWords = { "export", "set", "ENV", "ARG", "env", "SET", "setx" };

    private readonly string _text;
    private int _at;

    // Where the line begins; -1 once its first name was seen.
    private int _lineStart;

    public LineCursor(string text) => _text = text;

    public int NameStart { get; private set; }

    public int NameEnd { get; private set; }

    public int Line { get; private set; }

    /// <summary>The line begins with a comment sign.</summary>
    public bool IsCommentLine { get; private set; }

    /// <summary>Nothing but signs, or the word of an assignment, stands before the name.</summary>
    public bool IsLeading { get; private set; }

    public bool NextName()
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
        for (; _at < at; _at++)
            if (_text[_at] is '\n' or '\r') BeginLine(_at);
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
    private bool IsAssignmentWord() =>
        NameEnd - NameStart <= 8 && Array.IndexOf(AssignmentWords, _text.Substring(NameStart, NameEnd - NameStart)) >= 0;

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
