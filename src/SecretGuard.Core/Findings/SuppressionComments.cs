using System;
using System.Collections.Generic;
using System.Linq;
using SecretGuard.Knowledge;
using SecretGuard.Text;

namespace SecretGuard.Findings;

/// <summary>
/// Reads suppressions from a text: the comment <c>secretguard:ignore SG1001 until=2027-01-31 reason="…"</c> in whatever form the format has
/// comments.
/// </summary>
internal static class SuppressionComments
{
    private const string Marker = "secretguard:ignore";

    // .NET's own search in any casing looks at one character after the other where there are no cultures, as in the command.
    private static readonly WordSieve Markers = new(new[] { Marker });

    private static readonly string[] Openers = { "#", "//", "/*", "<!--", "--", ";", "@*", "%", "{{!", "{{/*" };

    // A word, which other words may end in.
    private static readonly string[] BatchOpeners = { "REM", "@REM" };

    private static readonly string[] Closers = { "*/", "-->", "--}}", "*/}}", "*@" };

    /// <summary>The suppressions of a document, and what is wrong with those that nobody can follow.</summary>
    public static (IReadOnlyList<Suppression> Suppressions, IReadOnlyList<Finding> Problems) Read(TextDocument document)
    {
        var found = new List<Suppression>();
        var problems = new List<Finding>();
        if (Markers.AnyIn(document.Content)) Read(document.Lines().ToList(), document.Path, found, problems);
        return (found, problems);
    }

    private static void Read(IReadOnlyList<(int Start, string Text)> lines, string path, List<Suppression> found, List<Finding> problems)
    {
        // From the end, so that each comment knows the next line that is none.
        var next = lines.Count + 1;
        for (var i = lines.Count - 1; i >= 0; i--)
        {
            var line = i + 1;
            if (Split(lines[i].Text) is not { } split)
            {
                next = line;
                continue;
            }

            var about = split.IsAlone ? next : line;
            if (!split.IsAlone) next = line;
            var rules = SuppressionWords.RulesIn(WordsBefore(split.Words));
            if (rules is null)
                problems.Add(InvalidSetting.Of(path, line, WordsAt(lines[i]), "A suppression names no rule, or one that does not exist. Write the ids behind 'secretguard:ignore', as in 'SG1001,SG2001'."));
            else if (!SuppressionWords.TryUntil(split.Words, out var until))
                problems.Add(InvalidSetting.Of(path, line, WordsAt(lines[i]), "The end of a suppression is no day. Write it as until=2027-01-31."));
            else
                found.Add(new Suppression(line, about, about)
                {
                    Rules = rules,
                    Until = until,
                    Reason = SuppressionWords.ReasonIn(split.Words),
                    Comment = split.Words,
                    Range = WordsAt(lines[i]),
                });
        }

        found.Reverse();
    }

    // Asked for each of thousands of suppressions in one line, so that nothing is taken out of it.
    internal static TextRange WordsAt((int Start, string Text) line)
    {
        var start = 0;
        var end = line.Text.Length;
        while (start < end && char.IsWhiteSpace(line.Text[start])) start++;
        while (end > start && char.IsWhiteSpace(line.Text[end - 1])) end--;
        return new TextRange(line.Start + start, end - start);
    }

    // The comment has its line to itself, and is about the next one that is no such comment, or it stands behind what it is about.
    private static (bool IsAlone, string Words)? Split(string line)
    {
        var at = line.IndexOf(Marker, StringComparison.OrdinalIgnoreCase);
        if (at < 0) return null;
        var before = line.Substring(0, at).TrimEnd();
        var opener = Array.Find(Openers, one => before.EndsWith(one, StringComparison.Ordinal)) ?? Array.Find(BatchOpeners, one => string.Equals(before.Trim(), one, StringComparison.OrdinalIgnoreCase));
        if (opener is null) return null;
        var rest = line.Substring(at + Marker.Length);
        if (rest.Length > 0 && !char.IsWhiteSpace(rest[0])) return null;
        rest = rest.TrimEnd();
        foreach (var closer in Closers)
            if (rest.EndsWith(closer, StringComparison.Ordinal)) rest = rest.Substring(0, rest.Length - closer.Length);
        return (before.Substring(0, before.Length - opener.Length).Trim().Length == 0, rest.Trim());
    }

    private static string WordsBefore(string rest)
    {
        var end = new[] { rest.IndexOf(SuppressionWords.UntilKey, StringComparison.OrdinalIgnoreCase), rest.IndexOf(SuppressionWords.ReasonKey, StringComparison.OrdinalIgnoreCase) }.Where(at => at >= 0).DefaultIfEmpty(rest.Length).Min();
        return rest.Substring(0, end);
    }
}
