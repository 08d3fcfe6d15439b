namespace SecretGuard.Text.Yaml;

/// <summary>
/// What another program fills in before the text becomes YAML: <c>{{ .Values.x }}</c>, <c>{% if x %}</c>, <c>${{ secrets.X }}</c>. Inside, the
/// signs of YAML mean nothing.
/// </summary>
internal sealed class YamlTemplates
{
    private readonly string _text;
    private readonly ForwardSearch _braces;
    private readonly ForwardSearch _percents;
    private readonly ForwardSearch _comments;
    private readonly ForwardSearch _lineFeeds;
    private readonly ForwardSearch _doubleQuotes;
    private readonly ForwardSearch _singleQuotes;

    public YamlTemplates(string text)
    {
        _text = text;
        _braces = new ForwardSearch(text, "}}");
        _percents = new ForwardSearch(text, "%}");
        _comments = new ForwardSearch(text, "*/");
        _lineFeeds = new ForwardSearch(text, "\n");
        _doubleQuotes = new ForwardSearch(text, "\"");
        _singleQuotes = new ForwardSearch(text, "'");
    }

    /// <summary>A part was seen that must be filled in before the text is YAML; <c>${{ … }}</c> is YAML as it stands.</summary>
    public bool WereSeen { get; private set; }

    /// <summary>The index after the part that begins here and ends on its line, or 0.</summary>
    public int EndOnLine(int at)
    {
        var end = EndOf(at);
        return end > 0 && end <= _lineFeeds.Next(at) ? end : 0;
    }

    /// <summary>Where the line ends that holds nothing but parts; 0 for any other. A part may span several lines.</summary>
    public int EndOfLine(int at)
    {
        var end = EndOf(at);
        for (var next = end; next > 0; next = EndOf(end))
        {
            end = next;
            while (end < _text.Length && _text[end] is ' ' or '\t') end++;
        }

        if (end == 0 || (end < _text.Length && !YamlCursor.IsBreak(_text[end]))) return 0;
        WereSeen = true;
        return end;
    }

    /// <summary>The same as <see cref="EndOnLine"/>, for a part that YAML itself would read as something else.</summary>
    public int TakeOnLine(int at)
    {
        var end = EndOnLine(at);
        WereSeen |= end > 0 && (at == 0 || _text[at - 1] != '$');
        return end;
    }

    /// <summary>The same for a part between quotes, which YAML reads as well unless it holds such a quote.</summary>
    public int TakeOnLine(int at, char quote)
    {
        var end = EndOnLine(at);
        if (end == 0 || (quote == '"' ? _doubleQuotes : _singleQuotes).Next(at) >= end) return 0;
        WereSeen = true;
        return end;
    }

    /// <summary>The index after the part that begins here, or 0.</summary>
    public int EndOf(int at)
    {
        if (IsAt("{%", at)) return After(_percents, at + 2);
        if (!IsAt("{{", at)) return 0;
        var inner = at + 2;
        while (inner < _text.Length && _text[inner] is '-' or ' ') inner++;
        return After(_braces, IsAt("/*", inner) ? _comments.Next(inner) : at + 2);
    }

    private int After(ForwardSearch close, int at) => close.Next(at) is var end && end < _text.Length ? end + 2 : 0;

    private bool IsAt(string sign, int at) => string.CompareOrdinal(_text, at, sign, 0, 2) == 0;
}
