using System.Globalization;

namespace SecretGuard.Text;

/// <summary>Reads one JSON string. Lone surrogates and unknown escapes are kept as they come.</summary>
internal static class JsonText
{
    private static readonly char[] StopsInDouble = { '"', '\\', '\n', '\r' };
    private static readonly char[] StopsInSingle = { '\'', '\\', '\n', '\r' };

    /// <summary>The index of the closing quote, or -1 when the string is not closed on its line.</summary>
    /// <param name="text">The text around it.</param>
    /// <param name="start">The index after the opening quote.</param>
    /// <param name="quote">Which quote closes it.</param>
    /// <param name="hasEscapes">It has to be decoded.</param>
    /// <param name="end">The index after the closing quote, or where the line ended.</param>
    public static int CloseOf(string text, int start, char quote, out bool hasEscapes, out int end)
    {
        var stops = quote == '"' ? StopsInDouble : StopsInSingle;
        hasEscapes = false;
        for (end = start; (end = text.IndexOfAny(stops, end)) >= 0; end++)
        {
            if (text[end] == quote) return end++;
            if (text[end] != '\\') return -1;
            hasEscapes = true;
            end++;
            // A backslash before a line end does not make the string go on.
            if (end == text.Length || text[end] is '\n' or '\r') return -1;
        }

        end = text.Length;
        return -1;
    }

    /// <summary>Decodes what stands between two places.</summary>
    public static SourceValue Decode(SourceValue source, int start, int end)
    {
        var text = source.Value;
        var builder = new SourceValueBuilder(source);
        for (var i = start; i < end; i++)
        {
            if (text[i] != '\\' || i + 1 >= end)
            {
                builder.Append(text[i], i);
            }
            else if (text[i + 1] == 'u' && i + 6 <= end && ushort.TryParse(text.Substring(i + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit))
            {
                builder.Append((char)unit, i);
                i += 5;
            }
            else
            {
                builder.Append(Unescape(text[i + 1]), i);
                i++;
            }
        }

        return builder.Build(end);
    }

    private static char Unescape(char c) => c switch
    {
        'n' => '\n',
        'r' => '\r',
        't' => '\t',
        'b' => '\b',
        'f' => '\f',
        '0' => '\0',
        _ => c,
    };
}
