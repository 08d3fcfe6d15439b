using System.Collections.Generic;

namespace SecretGuard.Text.Yaml;

/// <summary>A place in a YAML text that moves from content to content and knows its line.</summary>
internal sealed class YamlCursor
{
    private int _lineStart;

    public YamlCursor(SourceValue source)
    {
        Source = source;
        Text = source.Value;
        Templates = new YamlTemplates(Text);
    }

    public SourceValue Source { get; }

    public string Text { get; }

    public YamlTemplates Templates { get; }

    public List<SourceValue> Comments { get; } = new();

    public int At { get; private set; }

    /// <summary>Counted from 0.</summary>
    public int Column => At - _lineStart;

    /// <summary>A tab stands before the first content of the line.</summary>
    public bool IsTabIndented { get; private set; }

    public char Current => At < Text.Length ? Text[At] : '\0';

    /// <summary>The text without characters that stands here.</summary>
    public SourceValue Nothing => Source.Slice(At, 0);

    /// <summary>"- " or a dash at the end of a line.</summary>
    public bool IsDash => Current == '-' && IsBlankAt(At + 1);

    /// <summary>"---" or "..." at the begin of a line.</summary>
    public bool IsMarker => Column == 0 && IsMarkerAt(At);

    /// <summary>Moves over line ends, comments and lines of a template. False at the end of the text.</summary>
    public bool NextContent()
    {
        while (true)
        {
            if (NextOnLine() && !SkipTemplateLine()) return true;
            if (At >= Text.Length) return false;
            if (IsBreak(Text[At])) MoveTo(At + 1);
        }
    }

    /// <summary>Moves over blanks and a comment. False when nothing else stands on the line.</summary>
    public bool NextOnLine()
    {
        if (Column == 0) IsTabIndented = false;
        var isIndent = Column == 0;
        for (; At < Text.Length && Text[At] is ' ' or '\t' or '\uFEFF'; At++)
            if (isIndent && Text[At] == '\t') IsTabIndented = true;

        if (IsComment(At)) ReadComment();
        return At < Text.Length && !IsBreak(Text[At]);
    }

    public void MoveTo(int at)
    {
        for (; At < at; At++)
            if (IsBreak(Text[At])) _lineStart = At + 1;
    }

    public bool IsComment(int at) => at < Text.Length && Text[at] == '#' && (at == 0 || IsBlankAt(at - 1));

    /// <summary>A blank, a line end or an end of the text.</summary>
    public bool IsBlankAt(int at) => at < 0 || at >= Text.Length || Text[at] is ' ' or '\t' or '\n' or '\r';

    public bool IsMarkerAt(int at) =>
        IsBlankAt(at + 3) && (string.CompareOrdinal(Text, at, "---", 0, 3) == 0 || string.CompareOrdinal(Text, at, "...", 0, 3) == 0);

    public static bool IsBreak(char c) => c is '\n' or '\r';

    /// <summary>The index of the next line end, or the length of the text.</summary>
    public int LineEnd(int at)
    {
        while (at < Text.Length && !IsBreak(Text[at])) at++;
        return at;
    }

    private void ReadComment()
    {
        var end = LineEnd(At);
        Comments.Add(Source.Slice(At + 1, end - At - 1));
        At = end;
    }

    private bool SkipTemplateLine()
    {
        var end = Templates.EndOfLine(At);
        if (end == 0) return false;
        MoveTo(end);
        return true;
    }
}
