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
    private int _lineStart;

    // Where the first name of the line may begin: behind what a value took of it.
    private int _namesFrom;
    private bool _isPastFirst;
    private bool? _isCommentLine;

    public LineCursor(string text)
    {
        _text = text;
        _marks = new TellingMarks(text, TellingName.Marks);
    }

    public int NameStart { get; private set; }

    public int NameEnd { get; private set; }

    public int Line { get; private set; }

    /// <summary>The line begins with a comment sign.</summary>
    public bool IsCommentLine => _isCommentLine ??= BeginsWithComment();

    /// <summary>True when nothing but signs, or words of an assignment, stands before the name. Those that follow it in its line have it before them.</summary>
    public bool TakeAsLeading()
    {
        var isLeading = !_isPastFirst && IsFirst();
        _isPastFirst = true;
        return isLeading;
    }

    /// <summary>Goes on to the next name that holds a word such as telling names hold. False at the end.</summary>
    public bool NextMarkedName()
    {
        var mark = _marks.NextFrom(_at);
        if (mark < 0) return false;
        var from = _at;
        EndLines(mark);
        NameStart = mark;
        while (NameStart > from && IsNamePart(_text[NameStart - 1])) NameStart--;
        ReadName();
        return true;
    }

    public void MoveTo(int at)
    {
        if (EndLines(at)) _namesFrom = at;
        _at = Math.Max(_at, at);
    }

    // True when a line ends before a place.
    private bool EndLines(int to)
    {
        var last = LineEnds.Last(_text, _at, to);
        if (last < 0) return false;
        Line += LineEnds.CountSigns(_text, _at, last) + 1;
        _lineStart = _namesFrom = last + 1;
        _isPastFirst = false;
        _isCommentLine = null;
        return true;
    }

    // From the first letter on; what is read is left behind.
    private void ReadName()
    {
        while (!IsNameStart(_text[NameStart])) NameStart++;
        NameEnd = EndOf(NameStart, out _at);
    }

    private int EndOf(int start, out int behind)
    {
        behind = start + 1;
        while (behind < _text.Length && IsNamePart(_text[behind])) behind++;
        var end = behind;
        while (end > start + 1 && _text[end - 1] is '.' or '-') end--;
        return end;
    }

    // "export NAME=", "set NAME=", "ENV NAME="
    private bool IsFirst()
    {
        for (var at = _namesFrom; at < NameStart; at++)
        {
            if (!IsNameStart(_text[at])) continue;
            if (!IsAssignmentWord(at, EndOf(at, out var behind))) return false;
            at = behind - 1;
        }

        return true;
    }

    private bool IsAssignmentWord(int start, int end)
    {
        foreach (var word in AssignmentWords)
            if (end - start == word.Length && IsAt(start, word)) return true;

        return false;
    }

    private bool BeginsWithComment()
    {
        var start = _lineStart;
        while (start < NameStart && char.IsWhiteSpace(_text[start])) start++;
        return IsAt(start, "#") || IsAt(start, ";") || IsAt(start, "//") || IsAt(start, "--") && !IsOption(start) || IsAt(start, "<!--");
    }

    private bool IsOption(int start) => start + 2 < _text.Length && char.IsLetter(_text[start + 2]);

    private bool IsAt(int at, string sign) => string.CompareOrdinal(_text, at, sign, 0, sign.Length) == 0;

    private static bool IsNameStart(char c) => char.IsLetter(c) || c == '_';

    private static bool IsNamePart(char c) => char.IsLetterOrDigit(c) || c is '_' or '-' or '.';
}
