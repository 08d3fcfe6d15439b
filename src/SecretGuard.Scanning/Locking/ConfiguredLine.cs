using System.Collections.Generic;
using SecretGuard.Text;

namespace SecretGuard.Scanning.Locking;

/// <summary>A line of an <c>.editorconfig</c> or a global analyzer configuration that sets something.</summary>
public sealed class ConfiguredLine
{
    // As the compiler counts lines.
    private static readonly char[] LineEnds = { '\n', '\r', '\u0085', '\u2028', '\u2029' };

    private ConfiguredLine(TextPosition start, string section, string key, string value)
    {
        Start = start;
        Section = section;
        Key = key;
        Value = value;
    }

    public TextPosition Start { get; }

    /// <summary>The head it stands below, without brackets; empty above the first.</summary>
    public string Section { get; }

    /// <summary>In lower case.</summary>
    public string Key { get; }

    public string Value { get; }

    /// <summary>All of them, in their order. Reads any text.</summary>
    public static IReadOnlyList<ConfiguredLine> Read(string text)
    {
        var found = new List<ConfiguredLine>();
        var section = string.Empty;
        var number = 0;
        foreach (var raw in text.Replace("\r\n", "\n").Split(LineEnds))
        {
            number++;
            var line = raw.Trim();
            if (line.Length == 0 || line[0] is '#' or ';') continue;
            if (line[0] == '[' && line[line.Length - 1] == ']') section = line.Substring(1, line.Length - 2);
            else if (line.IndexOfAny(new[] { '=', ':' }) is var equals and > 0)
                found.Add(new(new TextPosition(number, raw.Length - raw.TrimStart().Length + 1), section, line.Substring(0, equals).Trim().ToLowerInvariant(), ValueOf(line.Substring(equals + 1))));
        }

        return found;
    }

    // As the compiler reads it: a comment may follow.
    private static string ValueOf(string text)
    {
        var comment = text.IndexOfAny(new[] { '#', ';' });
        return (comment < 0 ? text : text.Substring(0, comment)).Trim();
    }
}
