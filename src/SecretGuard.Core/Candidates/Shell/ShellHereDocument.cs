using SecretGuard.Text;


namespace SecretGuard.Candidates.Shell;

/// <summary>The text between <c>&lt;&lt;EOF</c> and <c>EOF</c>.</summary>
internal sealed class ShellHereDocument
{
    private const int MaxDelimiter = 64;

    private readonly string _text;
    private string? _delimiter;

    // One that never ended: from there on nobody looks for ends again.
    private bool _isLost;

    public ShellHereDocument(string text) => _text = text;

    /// <summary>Steps over a redirection sign; returns where to go on.</summary>
    public int Announce(int at)
    {
        var isHere = IsAt("<<", at) && !IsAt("<<<", at) && !_isLost;
        while (at < _text.Length && _text[at] is '<' or '>') at++;
        if (!isHere) return at;
        if (at < _text.Length && _text[at] == '-') at++;
        while (at < _text.Length && _text[at] is ' ' or '"' or '\'' or '\\') at++;
        var start = at;
        while (at < _text.Length && at - start < MaxDelimiter && (char.IsLetterOrDigit(_text[at]) || _text[at] == '_')) at++;
        if (at > start) _delimiter = _text.Substring(start, at - start);
        if (at < _text.Length && _text[at] is '"' or '\'') at++;
        return at;
    }

    /// <summary>The text that was announced on the line before <paramref name="start"/>; null when none was.</summary>
    public TextRange? BodyAt(int start)
    {
        if (_delimiter is not { } delimiter) return null;
        _delimiter = null;
        for (var line = start; line < _text.Length;)
        {
            var end = _text.IndexOf('\n', line);
            if (end < 0) end = _text.Length;
            if (end - line < MaxDelimiter * 2 && _text.Substring(line, end - line).Trim() == delimiter) return TextRange.FromBounds(start, line);
            line = end + 1;
        }

        _isLost = true;
        return null;
    }

    private bool IsAt(string sign, int at) => string.CompareOrdinal(_text, at, sign, 0, sign.Length) == 0;
}
