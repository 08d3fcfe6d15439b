using System.Text;

namespace SecretGuard.Text;

/// <summary>Decodes form encoding: %xx in UTF-8 and + for a blank. What is no valid escape stays as it is.</summary>
internal static class PercentText
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static SourceValue Decode(SourceValue value)
    {
        var text = value.Value;
        if (text.IndexOf('%') < 0 && text.IndexOf('+') < 0) return value;
        var builder = new SourceValueBuilder(value);
        for (var i = 0; i < text.Length;)
        {
            if (ByteAt(text, i) is { } lead) i += Append(builder, text, i, lead);
            else builder.Append(text[i] == '+' ? ' ' : text[i], i++);
        }

        return builder.Build(text.Length);
    }

    /// <summary>The same for a text whose place does not matter.</summary>
    public static string DecodeText(string text) => Decode(SourceValue.Verbatim(text, 0)).Value;

    // Returns how many characters of the text it took.
    private static int Append(SourceValueBuilder builder, string text, int start, byte lead)
    {
        var length = lead < 0x80 ? 1 : lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
        var bytes = new byte[length];
        for (var i = 0; i < length; i++)
        {
            if (ByteAt(text, start + 3 * i) is not { } part) return Keep(builder, text, start);
            bytes[i] = part;
        }

        try
        {
            foreach (var c in Strict.GetString(bytes)) builder.Append(c, start);
            return 3 * length;
        }
        catch (DecoderFallbackException)
        {
            return Keep(builder, text, start);
        }
    }

    private static int Keep(SourceValueBuilder builder, string text, int start)
    {
        builder.Append(text[start], start);
        return 1;
    }

    private static byte? ByteAt(string text, int at)
    {
        if (at + 2 >= text.Length || text[at] != '%') return null;
        var high = HexOf(text[at + 1]);
        var low = HexOf(text[at + 2]);
        return high < 0 || low < 0 ? null : (byte)((high << 4) | low);
    }

    private static int HexOf(char c) => c switch
    {
        >= '0' and <= '9' => c - '0',
        >= 'a' and <= 'f' => c - 'a' + 10,
        >= 'A' and <= 'F' => c - 'A' + 10,
        _ => -1,
    };
}
