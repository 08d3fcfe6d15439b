using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Security;
using System.Text;

namespace SecretGuard.Testing.Recording;

/// <summary>A terminal as a drawing: text stays text, so that it can be read aloud, searched and compared.</summary>
public static class TerminalPicture
{
    private const double ColumnWidth = 7.83;
    private const int LineHeight = 18;
    private const int Margin = 14;

    private static readonly Dictionary<string, string> Looks = new()
    {
        [""] = "",
        ["2"] = " fill=\"#8b949e\"",
        ["31"] = " fill=\"#ff7b72\"",
        ["33"] = " fill=\"#e3b341\"",
        ["36"] = " fill=\"#76e3ea\"",
    };

    /// <param name="command">What was typed.</param>
    /// <param name="output">What came out of the terminal, with its escapes.</param>
    /// <param name="columns">How wide the terminal is.</param>
    public static string Of(string command, string output, int columns)
    {
        IReadOnlyList<IReadOnlyList<StyledText>> lines = [[new("$ ", "2"), new(command, "")], .. TerminalScreen.LinesOf(output, columns)];
        var width = (int)(columns * ColumnWidth) + (2 * Margin);
        var height = (lines.Count * LineHeight) + (2 * Margin);
        var text = new StringBuilder(string.Create(CultureInfo.InvariantCulture, $"""
            <svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" viewBox="0 0 {width} {height}" role="img">
              <title>{SecurityElement.Escape(command)}</title>
              <rect width="{width}" height="{height}" rx="8" fill="#0d1117"/>
              <g font-family="ui-monospace, 'DejaVu Sans Mono', Menlo, Consolas, monospace" font-size="13" fill="#e6edf3" xml:space="preserve">

            """));
        foreach (var (index, line) in lines.Index().Where(line => line.Item.Count > 0))
            text.Append(CultureInfo.InvariantCulture, $"    <text x=\"{Margin}\" y=\"{Margin + ((index + 1) * LineHeight) - 5}\">{string.Concat(line.Select(Draw))}</text>\n");
        return text.Append("  </g>\n</svg>\n").ToString();
    }

    private static string Draw(StyledText part) => $"<tspan{Looks[part.Style]}>{SecurityElement.Escape(part.Text)}</tspan>";
}
