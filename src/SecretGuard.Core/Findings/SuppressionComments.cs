using System;
using System.Collections.Generic;
using System.Linq;
using SecretGuard.Policy;
using SecretGuard.Rules;
using SecretGuard.Text;

namespace SecretGuard.Findings;

/// <summary>
/// Reads suppressions from a text: the comment <c>secretguard:ignore SG1001 until=2027-01-31 reason="…"</c> in whatever form the format has
/// comments, and in C# <c>#pragma warning disable SG1001 // reason, until=2027-01-31</c>, which is what the compiler goes by.
/// </summary>
internal static class SuppressionComments
{
    private const string Marker = "secretguard:ignore";
    private const string Pragma = "#pragma";
    private const string UntilKey = "until=";
    private const string ReasonKey = "reason=";

    private static readonly string[] Openers = { "#", "//", "/*", "<!--", "--", ";", "@*", "%", "{{!", "{{/*" };

    // A word, which other words may end in.
    private static readonly string[] BatchOpeners = { "REM", "@REM" };

    private static readonly string[] Closers = { "*/", "-->", "--}}", "*/}}", "*@" };

    private static readonly char[] Separators = { ',', ' ', '\t' };

    /// <summary>The suppressions of a document, and what is wrong with those that nobody can follow.</summary>
    public static (IReadOnlyList<Suppression> Suppressions, IReadOnlyList<Finding> Problems) Read(TextDocument document)
    {
        var found = new List<Suppression>();
        var problems = new List<Finding>();
        var isCode = document.Path.EndsWith(".cs", StringComparison.OrdinalIgnoreCase);
        if (document.Content.IndexOf(isCode ? Pragma : Marker, StringComparison.OrdinalIgnoreCase) < 0) return (found, problems);
        var lines = document.Lines().ToList();
        if (isCode) ReadPragmas(lines, found);
        else ReadComments(lines, document.Path, found, problems);
        return (found, problems);
    }

    private static void ReadComments(IReadOnlyList<(int Start, string Text)> lines, string path, List<Suppression> found, List<Finding> problems)
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
            var rules = RulesIn(WordsBefore(split.Words));
            var until = ValueOf(split.Words, UntilKey);
            if (rules is null)
                problems.Add(InvalidSetting.Of(path, line, WordsAt(lines[i]), "A suppression names no rule, or one that does not exist. Write the ids behind 'secretguard:ignore', as in 'SG1001,SG2001'."));
            else if (until is not null && DayOf(until) is null)
                problems.Add(InvalidSetting.Of(path, line, WordsAt(lines[i]), "The end of a suppression is no day. Write it as until=2027-01-31."));
            else
                found.Add(new Suppression(line, about, about)
                {
                    Rules = rules,
                    Until = until is null ? null : DayOf(until),
                    Reason = ReasonIn(split.Words),
                    Comment = split.Words,
                    Range = WordsAt(lines[i]),
                });
        }

        found.Reverse();
    }

    private static TextRange WordsAt((int Start, string Text) line) =>
        new(line.Start + line.Text.Length - line.Text.TrimStart().Length, line.Text.Trim().Length);

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
        var end = new[] { rest.IndexOf(UntilKey, StringComparison.OrdinalIgnoreCase), rest.IndexOf(ReasonKey, StringComparison.OrdinalIgnoreCase) }.Where(at => at >= 0).DefaultIfEmpty(rest.Length).Min();
        return rest.Substring(0, end);
    }

    private static string[]? RulesIn(string words)
    {
        var rules = words.Split(Separators, StringSplitOptions.RemoveEmptyEntries).Select(word => RuleCatalog.Find(word.ToUpperInvariant())).ToList();
        return rules.Count == 0 || rules.Any(rule => rule is null || rule.IsAboutTool) ? null : rules.Select(rule => rule!.Id).ToArray();
    }

    private static string? ValueOf(string rest, string key)
    {
        var at = rest.IndexOf(key, StringComparison.OrdinalIgnoreCase);
        if (at < 0) return null;
        var value = rest.Substring(at + key.Length);
        var end = value.IndexOfAny(Separators);
        return end < 0 ? value : value.Substring(0, end);
    }

    private static string? ReasonIn(string rest)
    {
        var at = rest.IndexOf(ReasonKey, StringComparison.OrdinalIgnoreCase);
        if (at < 0) return null;
        var reason = rest.Substring(at + ReasonKey.Length);
        if (reason.Length > 0 && reason[0] == '"') reason = reason.Substring(1, Math.Max(0, (reason.IndexOf('"', 1) is var close and > 0 ? close : reason.Length) - 1));
        return reason.Trim() is { Length: > 0 } words ? words : null;
    }

    private static DateTime? DayOf(string text) => Day.TryParse(text, out var day) ? day : null;

    // From "disable" to "restore", as the compiler has it. What it cannot read there it passes over, and so does this.
    private static void ReadPragmas(IReadOnlyList<(int Start, string Text)> lines, List<Suppression> found)
    {
        var open = new Dictionary<string, (int Line, string Comment, TextRange Range)>(StringComparer.Ordinal);
        for (var i = 0; i < lines.Count; i++)
        {
            if (PragmaIn(lines[i].Text) is not { } pragma) continue;
            var ids = pragma.Ids.Count == 0 ? RuleCatalog.All.Select(rule => rule.Id) : pragma.Ids;
            foreach (var id in ids)
            {
                if (pragma.IsOff) open[id] = open.TryGetValue(id, out var earlier) ? earlier : (i + 1, pragma.Comment, WordsAt(lines[i]));
                else if (open.TryGetValue(id, out var start) && open.Remove(id)) found.Add(Region(id, i + 1, start));
            }
        }

        foreach (var rest in open) found.Add(Region(rest.Key, int.MaxValue, rest.Value));
    }

    private static (bool IsOff, IReadOnlyList<string> Ids, string Comment)? PragmaIn(string line)
    {
        var text = line.Trim();
        if (!text.StartsWith(Pragma, StringComparison.Ordinal)) return null;
        var comment = text.IndexOf("//", StringComparison.Ordinal);
        var words = (comment < 0 ? text : text.Substring(0, comment)).Split(Separators, StringSplitOptions.RemoveEmptyEntries);
        if (words.Length < 3 || words[1] != "warning" || words[2] is not ("disable" or "restore")) return null;
        return (words[2] == "disable", words.Skip(3).ToList(), comment < 0 ? string.Empty : text.Substring(comment + 2).Trim());
    }

    private static Suppression Region(string rule, int end, (int Line, string Comment, TextRange Range) start) => new(start.Line, start.Line, end)
    {
        Rules = new[] { rule },
        Until = ValueOf(start.Comment, UntilKey) is { } until ? DayOf(until) : null,
        Reason = start.Comment.Length == 0 ? null : ReasonIn(start.Comment) ?? start.Comment,
        Comment = start.Comment,
        Range = start.Range,
    };
}
