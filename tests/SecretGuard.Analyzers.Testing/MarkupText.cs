using System;
using System.Collections.Generic;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.Text;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>Reads <c>[|any diagnostic|]</c> and <c>{|SG1001:a given one|}</c>; marks may nest.</summary>
internal static class MarkupText
{
    private static readonly Regex Mark = new(@"\[\||\|\]|\{\|(?<id>[A-Z]+[0-9]+):|\|\}", RegexOptions.CultureInvariant);

    /// <exception cref="FormatException">A mark is opened and not closed, or the reverse.</exception>
    public static (SourceText Text, IReadOnlyList<DiagnosticResult> Expected) Parse(string path, string marked)
    {
        var plain = new StringBuilder();
        var expected = new List<DiagnosticResult>();
        var open = new Stack<(string Id, int Start)>();
        var position = 0;
        foreach (Match mark in Mark.Matches(marked))
        {
            plain.Append(marked, position, mark.Index - position);
            position = mark.Index + mark.Length;
            if (mark.Value[0] is '[' or '{')
            {
                open.Push((mark.Groups["id"].Value, plain.Length));
                continue;
            }

            if (!open.TryPop(out var opened)) throw new FormatException($"'{mark.Value}' closes nothing in {path}.");
            expected.Add(new DiagnosticResult(opened.Id) { Path = path, Span = TextSpan.FromBounds(opened.Start, plain.Length) });
        }

        if (open.Count > 0) throw new FormatException($"A mark stays open in {path}.");
        plain.Append(marked, position, marked.Length - position);
        return (SourceText.From(plain.ToString()), expected);
    }
}
