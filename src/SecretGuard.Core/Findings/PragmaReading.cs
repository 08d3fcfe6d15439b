using System;
using System.Collections.Generic;
using System.Linq;
using SecretGuard.Rules;
using SecretGuard.Text;

namespace SecretGuard.Findings;

/// <summary>From "disable" to "restore", as the compiler has it. What it cannot read there it passes over, and so does this.</summary>
internal static class PragmaReading
{
    public const string Word = "pragma";

    private static readonly char[] LineEnds = { '\r', '\n' };

    /// <param name="tokens">Of the source: a line in a text or a comment is no directive.</param>
    /// <param name="lines">Of the source.</param>
    public static IEnumerable<Suppression> Read(CodeTokenList tokens, IReadOnlyList<(int Start, string Text)> lines)
    {
        var found = new List<Suppression>();
        var open = new Dictionary<string, (int Line, string Comment, TextRange Range)>(StringComparer.Ordinal);
        foreach (var line in Directives(tokens))
        {
            if (DirectiveIn(lines[line].Text) is not { } pragma) continue;
            foreach (var id in pragma.Ids)
            {
                if (pragma.IsOff) open[id] = open.TryGetValue(id, out var earlier) ? earlier : (line + 1, pragma.Comment, SuppressionComments.WordsAt(lines[line]));
                else if (open.TryGetValue(id, out var start) && open.Remove(id)) found.Add(Region(id, line + 1, start));
            }
        }

        return found.Concat(open.Select(rest => Region(rest.Key, int.MaxValue, rest.Value))).OrderBy(one => one.Line);
    }

    /// <summary>False where no directive names a rule of ours or none at all.</summary>
    /// <param name="source">The source.</param>
    /// <param name="at">Where the word stands, the first one of its line as in a directive.</param>
    /// <param name="end">Of the line.</param>
    public static bool MayBeginAt(string source, int at, out int end)
    {
        end = source.IndexOfAny(LineEnds, at);
        if (end < 0) end = source.Length;
        return DirectiveIn(source.Substring(at, end - at)) is { Ids: { Count: > 0 } };
    }

    private static IEnumerable<int> Directives(CodeTokenList tokens)
    {
        for (var i = 0; i + 1 < tokens.Count; i++)
            if (tokens[i].Is("#") && tokens[i + 1].Text == Word && tokens.LineOf(i + 1) == tokens.LineOf(i) && (i == 0 || tokens.LineOf(i - 1) < tokens.LineOf(i))) yield return tokens.LineOf(i);
    }

    // Without ids it is about all rules; those of others are not ours to judge.
    private static (bool IsOff, IReadOnlyCollection<string> Ids, string Comment)? DirectiveIn(string line)
    {
        var comment = line.IndexOf("//", StringComparison.Ordinal);
        var words = (comment < 0 ? line : line.Substring(0, comment)).Substring(line.IndexOf(Word, StringComparison.Ordinal)).Split(SuppressionWords.Separators, StringSplitOptions.RemoveEmptyEntries);
        if (words.Length < 3 || words[1] != "warning" || words[2] is not ("disable" or "restore")) return null;
        return (words[2] == "disable", words.Length > 3 && !Array.Exists(words, IsLikeOurs) ? Array.Empty<string>() : NamedIn(words), comment < 0 ? string.Empty : line.Substring(comment + 2).Trim());
    }

    private static bool IsLikeOurs(string word) => word.StartsWith("SG", StringComparison.Ordinal);

    private static List<string> NamedIn(string[] words) =>
        RuleCatalog.All.Where(rule => !rule.IsAboutTool && (words.Length == 3 || Array.IndexOf(words, rule.Id, 3) > 0)).Select(rule => rule.Id).ToList();

    private static Suppression Region(string rule, int end, (int Line, string Comment, TextRange Range) start) => new(start.Line, start.Line, end)
    {
        Rules = new[] { rule },
        Reason = start.Comment.Length == 0 ? null : SuppressionWords.ReasonIn(start.Comment) ?? start.Comment,
        Comment = start.Comment,
        Range = start.Range,
        BindsCompiler = true,
    };
}
