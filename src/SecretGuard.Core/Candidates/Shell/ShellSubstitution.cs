namespace SecretGuard.Candidates.Shell;

/// <summary>Finds the end of what begins with a dollar sign or a backtick.</summary>
internal sealed class ShellSubstitution
{
    private const int MaxParameter = 256;

    private readonly string _text;
    private bool _noBackticks;

    public ShellSubstitution(string text) => _text = text;

    /// <summary>The index after it, or -1 when none begins here. A command inside is told by its place.</summary>
    public int EndOf(int at, out int commandStart, out int commandLength)
    {
        commandStart = commandLength = 0;
        if (_text[at] == '`') return Backticks(at, out commandStart, out commandLength);
        if (_text[at] != '$' || at + 1 >= _text.Length) return -1;
        var next = _text[at + 1];
        if (next == '{') return Braces(at);
        if (next == '(') return Parentheses(at, out commandStart, out commandLength);
        if (!char.IsLetterOrDigit(next) && next is not ('_' or '?' or '@' or '*' or '#' or '!' or '$')) return -1;
        var end = at + 2;
        if (char.IsLetter(next) || next == '_')
            while (end < _text.Length && (char.IsLetterOrDigit(_text[end]) || _text[end] == '_')) end++;

        return end;
    }

    private int Backticks(int at, out int commandStart, out int commandLength)
    {
        commandStart = at + 1;
        commandLength = 0;
        if (_noBackticks) return -1;
        var close = _text.IndexOf('`', at + 1);
        _noBackticks = close < 0;
        commandLength = close - commandStart;
        return close < 0 ? -1 : close + 1;
    }

    private int Braces(int at)
    {
        var depth = 0;
        for (var i = at + 1; i < _text.Length && i < at + MaxParameter; i++)
        {
            if (_text[i] == '{') depth++;
            if (_text[i] == '}' && --depth == 0) return i + 1;
        }

        return -1;
    }

    // Without an end it goes to the end of the text: a broken script is still read.
    private int Parentheses(int at, out int commandStart, out int commandLength)
    {
        var depth = 0;
        var quote = '\0';
        var i = at + 1;
        for (; i < _text.Length; i++)
        {
            var c = _text[i];
            if (c == '\\' && quote != '\'') i++;
            else if (quote != '\0') quote = c == quote ? '\0' : quote;
            else if (c is '"' or '\'') quote = c;
            else if (c == '(') depth++;
            else if (c == ')' && --depth == 0) break;
        }

        if (i > _text.Length) i = _text.Length;
        commandStart = at + 2;
        commandLength = i > commandStart ? i - commandStart : 0;
        return i < _text.Length ? i + 1 : i;
    }
}
