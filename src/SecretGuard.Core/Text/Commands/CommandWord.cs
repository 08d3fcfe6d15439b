namespace SecretGuard.Text.Commands;

/// <summary>One word of a command, out of its quotes.</summary>
internal static class CommandWord
{
    /// <param name="source">The text.</param>
    /// <param name="start">Where the word begins.</param>
    /// <param name="end">Where the command ends.</param>
    /// <param name="next">The index behind the word.</param>
    public static SourceValue Read(SourceValue source, int start, int end, out int next)
    {
        var text = source.Value;
        var builder = new SourceValueBuilder(source);
        var quote = '\0';
        var contentEnd = start;
        for (next = start; next < end && (quote != '\0' || !char.IsWhiteSpace(text[next])); next++)
        {
            var c = text[next];
            if (quote == '\0' && c is '"' or '\'') quote = c;
            else if (c == quote) quote = '\0';
            else
            {
                var at = next;
                if (c == '\\' && quote != '\'' && next + 1 < end && text[next + 1] is '"' or '\\' or ' ' or '$') next++;
                builder.Append(text[next], at);
                contentEnd = next + 1;
            }
        }

        return builder.Build(contentEnd);
    }
}
