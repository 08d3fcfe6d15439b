using System.Globalization;

namespace SecretGuard.Text.Xml;

/// <summary>Decodes character references. What XML does not know stays as it is.</summary>
internal static class XmlText
{
    /// <summary>The longest that can stand between <c>&amp;</c> and <c>;</c>: a number of Unicode's range, with zeros in front.</summary>
    private const int MaxReference = 12;

    public static SourceValue Decode(SourceValue source, int start, int end)
    {
        if (source.Value.IndexOf('&', start, end - start) < 0) return source.Slice(start, end - start);
        var builder = new SourceValueBuilder(source);
        Append(builder, source.Value, start, end);
        return builder.Build(end);
    }

    public static void Append(SourceValueBuilder builder, string text, int start, int end)
    {
        for (var i = start; i < end;)
        {
            if (text[i] == '&' && AppendReference(builder, text, i, end) is var length and > 0) i += length;
            else builder.Append(text[i], i++);
        }
    }

    private static int AppendReference(SourceValueBuilder builder, string text, int at, int end)
    {
        var close = at + 1;
        while (close < end && close - at <= MaxReference && text[close] != ';') close++;
        if (close >= end || text[close] != ';' || Decoded(text.Substring(at + 1, close - at - 1)) is not { } decoded) return 0;
        foreach (var c in decoded) builder.Append(c, at);
        return close + 1 - at;
    }

    private static string? Decoded(string name) => name switch
    {
        "amp" => "&",
        "lt" => "<",
        "gt" => ">",
        "quot" => "\"",
        "apos" => "'",
        _ => name.Length > 1 && name[0] == '#' ? OfNumber(name) : null,
    };

    private static string? OfNumber(string name)
    {
        var isHex = name[1] is 'x' or 'X';
        var digits = name.Substring(isHex ? 2 : 1);
        var style = isHex ? NumberStyles.AllowHexSpecifier : NumberStyles.None;
        if (!int.TryParse(digits, style, CultureInfo.InvariantCulture, out var number) || number is <= 0 or > 0x10FFFF) return null;
        return number is >= 0xD800 and <= 0xDFFF ? ((char)number).ToString() : char.ConvertFromUtf32(number);
    }
}
