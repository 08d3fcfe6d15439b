namespace SecretGuard.Text.Yaml;

/// <summary>Line folding: one line end is a blank, more of them are one less, and blanks around them count for nothing.</summary>
internal static class YamlFold
{
    /// <summary>Steps over the line ends here and the blanks around them; returns where the text goes on, or 0 when there are none.</summary>
    public static int Append(SourceValueBuilder builder, string text, int at, int end)
    {
        if (text[at] is not (' ' or '\t' or '\n' or '\r')) return 0;
        var breaks = 0;
        var i = at;
        for (; i < end && text[i] is ' ' or '\t' or '\n' or '\r'; i++)
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 >= end || text[i + 1] != '\n'))) breaks++;

        if (breaks == 0) builder.Append(at, i - at);
        else AppendBreaks(builder, at, breaks);
        return i;
    }

    /// <param name="builder">Takes the blank or the line ends.</param>
    /// <param name="at">Where they stand.</param>
    /// <param name="breaks">How many there are.</param>
    public static void AppendBreaks(SourceValueBuilder builder, int at, int breaks)
    {
        if (breaks == 1) builder.Append(' ', at);
        for (var i = 1; i < breaks; i++) builder.Append('\n', at);
    }
}
