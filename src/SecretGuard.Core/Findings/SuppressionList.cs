using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using SecretGuard.Knowledge;
using SecretGuard.Policy;
using SecretGuard.Text;

namespace SecretGuard.Findings;

/// <summary>
/// The team's suppressions for files that cannot hold a comment, a line each:
/// <c>SG1001 | deploy/realm.json | clients:*:secret | until=2027-01-31 reason="…"</c>. C# has pragmas and attributes and is not among them.
/// </summary>
public sealed class SuppressionList
{
    /// <summary>The name of the file, which lies in the root.</summary>
    public const string FileName = UserTables.SuppressionsFile;

    public static readonly SuppressionList Empty = new(string.Empty, Array.Empty<ListedSuppression>(), Array.Empty<Finding>());

    /// <summary>More lines than a person writes; the rest does not count.</summary>
    private const int MaxLines = 2000;

    private const int MaxLength = 1000;

    private const string Form = "Write: SG1001 | deploy/realm.json | clients:*:secret | until=2027-01-31 reason=\"…\"";

    private static readonly string[] Separator = { " | " };

    private SuppressionList(string identity, IReadOnlyList<ListedSuppression> lines, IReadOnlyList<Finding> problems)
    {
        Identity = identity;
        Lines = lines;
        Problems = problems;
    }

    /// <summary>Lists with the same identity suppress the same findings.</summary>
    public string Identity { get; }

    /// <summary>Those that can be followed.</summary>
    public IReadOnlyList<ListedSuppression> Lines { get; }

    /// <summary>SG9002 for the others.</summary>
    public IReadOnlyList<Finding> Problems { get; }

    public static bool IsOne(string path) => string.Equals(Path.GetFileName(path), FileName, StringComparison.OrdinalIgnoreCase);

    /// <summary>A list that cannot be read at all.</summary>
    /// <param name="problem">Why, then the remedy.</param>
    public static SuppressionList Unreadable(string problem) => new(string.Empty, Array.Empty<ListedSuppression>(), new[] { InvalidSetting.Of(FileName, 1, problem) });

    public static SuppressionList Read(string text)
    {
        var lines = new List<ListedSuppression>();
        var problems = new List<Finding>();
        var number = 0;
        var taken = 0;
        foreach (var line in new TextDocument(FileName, text).Lines())
        {
            number++;
            if (line.Text.Trim() is not { Length: > 0 } words || words[0] == '#') continue;
            if (++taken > MaxLines)
            {
                problems.Add(InvalidSetting.Of(FileName, number, SuppressionComments.WordsAt(line), $"The list holds more than {MaxLines} lines. Those from here on do not count."));
                break;
            }

            var problem = ProblemOf(words, number, SuppressionComments.WordsAt(line), lines);
            if (problem is not null) problems.Add(InvalidSetting.Of(FileName, number, SuppressionComments.WordsAt(line), problem));
        }

        return new(lines.Count == 0 ? string.Empty : Sha256.HexOf(text, FingerprintBuilder.HexDigits), lines, problems);
    }

    /// <summary>The lines that may suppress something in that file and whose day has not passed.</summary>
    internal IReadOnlyList<ListedSuppression> About(string path, ScanSettings settings) =>
        Lines.Count == 0 || !settings.Options.AllowsSuppressions || CompilerSuppressions.AreIn(path)
            ? Array.Empty<ListedSuppression>()
            : Lines.Where(line => line.IsAbout(path) && !line.Suppression.IsOver(settings.Today)).ToList();

    // Null for a line that can be followed, which is added.
    private static string? ProblemOf(string words, int number, TextRange range, List<ListedSuppression> lines)
    {
        var fields = words.Split(Separator, 4, StringSplitOptions.None).Select(field => field.Trim()).ToArray();
        if (words.Length > MaxLength) return $"A line of the list is longer than {MaxLength} characters. {Form}";
        if (fields.Length < 3 || fields[2].Length == 0) return "A line of the list names no rule, path and key, with ' | ' between them. " + Form;
        if (SuppressionWords.RulesIn(fields[0]) is not { } rules) return "A line of the list names no rule, or one that does not exist. Write the ids first, as in 'SG1001,SG2001'.";
        if (!IsPath(fields[1])) return "The path of a line is none below the root. Write it as deploy/realm.json, with * for characters of a name and ** for folders.";
        var rest = fields.Length > 3 ? fields[3] : string.Empty;
        if (!SuppressionWords.TryUntil(WithoutReason(rest), out var until)) return "The end of a suppression is no day. Write it as until=2027-01-31.";
        if (!IsUnderstood(WithoutReason(rest))) return "The fourth part of a line holds something else than until= and reason=. " + Form;
        lines.Add(new(fields[1], fields[2], new Suppression(number, 0, 0)
        {
            IsListed = true,
            Rules = rules,
            Until = until,
            Reason = SuppressionWords.ReasonIn(rest),
            Comment = rest,
            Range = range,
        }));
        return null;
    }

    private static bool IsPath(string path) =>
        path.Length > 0 && path[0] != '/' && path.IndexOf('\\') < 0 && path.Split('/').All(name => name is not ("" or "." or ".."));

    private static string WithoutReason(string words)
    {
        var at = words.IndexOf(SuppressionWords.ReasonKey, StringComparison.OrdinalIgnoreCase);
        if (at < 0) return words;
        var start = at + SuppressionWords.ReasonKey.Length;
        var close = start < words.Length && words[start] == '"' ? words.IndexOf('"', start + 1) : -1;
        return words.Substring(0, at) + (close < 0 ? string.Empty : words.Substring(close + 1));
    }

    private static bool IsUnderstood(string words) =>
        words.Split(SuppressionWords.Separators, StringSplitOptions.RemoveEmptyEntries) is { Length: <= 1 } left
        && left.All(word => word.StartsWith(SuppressionWords.UntilKey, StringComparison.OrdinalIgnoreCase));
}
