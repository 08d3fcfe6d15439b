using System.Globalization;

namespace SecretGuard.Text.Settings;

/// <summary>The escapes of java.util.Properties.</summary>
internal static class SettingsEscapes
{
    /// <summary>Where the line ends that a backslash before its line end does not continue.</summary>
    public static int EndOfLogicalLine(string text, int at)
    {
        for (; at < text.Length && text[at] is not ('\n' or '\r'); at++)
        {
            if (text[at] != '\\') continue;
            at++;
            if (at + 1 < text.Length && text[at] == '\r' && text[at + 1] == '\n') at++;
        }

        return System.Math.Min(at, text.Length);
    }

    public static SourceValue Decode(SourceValue source, int start, int end)
    {
        var text = source.Value;
        if (text.IndexOf('\\', start, end - start) < 0) return source.Slice(start, end - start);
        var builder = new SourceValueBuilder(source);
        for (var i = start; i < end;)
        {
            if (text[i] != '\\' || i + 1 >= end) builder.Append(text[i], i++);
            else if (text[i + 1] is '\n' or '\r') i = AfterLineEnd(text, i + 1, end);
            else i += Append(builder, text, i, end);
        }

        return builder.Build(end);
    }

    private static int AfterLineEnd(string text, int at, int end)
    {
        while (at < end && char.IsWhiteSpace(text[at])) at++;
        return at;
    }

    // Returns how many characters of the text it took.
    private static int Append(SourceValueBuilder builder, string text, int at, int end)
    {
        if (text[at + 1] == 'u' && at + 6 <= end
            && ushort.TryParse(text.Substring(at + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit))
        {
            builder.Append((char)unit, at);
            return 6;
        }

        builder.Append(text[at + 1] switch { 'n' => '\n', 'r' => '\r', 't' => '\t', 'f' => '\f', var other => other }, at);
        return 2;
    }
}
