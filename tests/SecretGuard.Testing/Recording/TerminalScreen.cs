using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace SecretGuard.Testing.Recording;

/// <summary>What a program has written to a terminal, as the lines that stand there.</summary>
public static class TerminalScreen
{
    // Colours, and other orders to the terminal, which leave no trace.
    private static readonly Regex Escape = new("\u001b\\[(?<style>[0-9;]*)m|\u001b\\[[0-9;?]*[A-Za-z]|\u001b[=>]");

    /// <param name="output">As it came out of the terminal.</param>
    /// <param name="columns">How wide the terminal is.</param>
    public static IReadOnlyList<IReadOnlyList<StyledText>> LinesOf(string output, int columns)
    {
        var style = "";
        var lines = output.Replace("\r", "", StringComparison.Ordinal).TrimEnd('\n').Split('\n');
        return [.. lines.SelectMany(line => Wrap(PartsOf(line, ref style), columns)).ToList()];
    }

    private static List<StyledText> PartsOf(string line, ref string style)
    {
        var parts = new List<StyledText>();
        var start = 0;
        foreach (Match escape in Escape.Matches(line))
        {
            if (escape.Index > start) parts.Add(new(line[start..escape.Index], style));
            if (escape.Groups["style"] is { Success: true } set) style = set.Value == "0" ? "" : set.Value;
            start = escape.Index + escape.Length;
        }

        if (start < line.Length) parts.Add(new(line[start..], style));
        return parts;
    }

    private static IEnumerable<IReadOnlyList<StyledText>> Wrap(List<StyledText> parts, int columns)
    {
        var line = new List<StyledText>();
        var room = columns;
        foreach (var part in parts)
        {
            var text = part.Text;
            while (text.Length > room)
            {
                yield return [.. line, part with { Text = text[..room] }];
                (text, line, room) = (text[room..], [], columns);
            }

            line.Add(part with { Text = text });
            room -= text.Length;
        }

        yield return line;
    }
}
