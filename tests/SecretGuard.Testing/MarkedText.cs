using System;
using System.Collections.Generic;
using System.Text;
using SecretGuard.Text;

namespace SecretGuard.Testing;

/// <summary>
/// A text with the places that a test expects, written as <c>[|value|]</c> or, with a name, as <c>{|SG1001:value|}</c>. Marks may
/// not nest.
/// </summary>
public sealed class MarkedText
{
    private MarkedText(string content, IReadOnlyList<TextRange> ranges, IReadOnlyList<string> names)
    {
        Content = content;
        Ranges = ranges;
        Names = names;
    }

    /// <summary>The text without the marks.</summary>
    public string Content { get; }

    /// <summary>The marked places in their order, as they stand in <see cref="Content"/>.</summary>
    public IReadOnlyList<TextRange> Ranges { get; }

    /// <summary>The name of each mark; empty for <c>[|…|]</c>.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <exception cref="FormatException">A mark is not closed.</exception>
    public static MarkedText Parse(string markup)
    {
        var content = new StringBuilder();
        var ranges = new List<TextRange>();
        var names = new List<string>();
        for (var i = 0; i < markup.Length; i++)
        {
            if (NameAt(markup, i) is not { } name)
            {
                content.Append(markup[i]);
                continue;
            }

            var close = name.Length == 0 ? "|]" : "|}";
            var start = i + 2 + (name.Length == 0 ? 0 : name.Length + 1);
            var end = markup.IndexOf(close, start, StringComparison.Ordinal);
            if (end < 0) throw new FormatException("A mark is not closed.");
            ranges.Add(new TextRange(content.Length, end - start));
            names.Add(name);
            content.Append(markup, start, end - start);
            i = end + 1;
        }

        return new MarkedText(content.ToString(), ranges, names);
    }

    // Null: no mark begins here. "{|" counts only with a name behind it, "[|" always.
    private static string? NameAt(string markup, int at)
    {
        if (string.CompareOrdinal(markup, at, "[|", 0, 2) == 0) return string.Empty;
        if (string.CompareOrdinal(markup, at, "{|", 0, 2) != 0) return null;
        var end = at + 2;
        while (end < markup.Length && char.IsLetterOrDigit(markup[end])) end++;
        return end > at + 2 && end < markup.Length && markup[end] == ':' ? markup.Substring(at + 2, end - at - 2) : null;
    }
}
