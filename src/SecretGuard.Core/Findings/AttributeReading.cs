using System;
using System.Collections.Generic;
using System.Linq;
using SecretGuard.Candidates.Code;
using SecretGuard.Rules;

namespace SecretGuard.Findings;

/// <summary>Attributes that suppress, with the declaration that each stands before.</summary>
internal static class AttributeReading
{
    public const string Word = "SuppressMessage";

    private const string Pending = "<Pending>";

    // What an S may be followed by that begins an id: its G, an escape, or the end of its text, whose rest stands elsewhere.
    private const string BehindS = "G\\\"'{";

    // With one of them any character may be written.
    private static readonly string[] Escapes = { "\\u", "\\U", "\\x" };

    private static readonly string[] Names = { Word, Word + "Attribute", "Unconditional" + Word, "Unconditional" + Word + "Attribute" };

    /// <summary>False for a source in which no text can be an id of ours: most attributes suppress rules of others.</summary>
    public static bool MayHoldId(string source)
    {
        for (var at = source.IndexOf('S'); at >= 0 && at + 1 < source.Length; at = source.IndexOf('S', at + 1))
            if (BehindS.IndexOf(source[at + 1]) >= 0) return true;

        return Array.Exists(Escapes, escape => source.IndexOf(escape, StringComparison.Ordinal) >= 0);
    }

    /// <param name="tokens">Of the source.</param>
    /// <param name="lines">Of the source.</param>
    public static IEnumerable<Suppression> Read(CodeTokenList tokens, IReadOnlyList<(int Start, string Text)> lines)
    {
        // Backwards: attributes before one declaration share its end.
        var ends = new Dictionary<int, int>();
        for (var i = tokens.Count - 2; i > 0; i--)
        {
            var section = tokens.ParentOf(i);
            if (!Names.Contains(tokens[i].Text) || tokens[i].Kind != CodeTokenKind.Name || !tokens[i + 1].Is("(") || section < 0 || !tokens[section].Is("[")) continue;
            var arguments = ArgumentsOf(tokens, i + 1);
            if (RuleIn(arguments) is not { } rule) continue;
            var line = tokens.LineOf(i);
            var (from, to) = LinesOf(tokens, section, arguments, ends);
            var justification = arguments.LastOrDefault(one => one.Name == "Justification").Text ?? string.Empty;
            yield return new Suppression(line + 1, from, to)
            {
                Rules = new[] { rule },
                Reason = justification.Trim() is { Length: > 0 } words && words != Pending ? SuppressionWords.ReasonIn(words) ?? words : null,
                Comment = justification,
                Range = SuppressionComments.WordsAt(lines[line]),
                BindsCompiler = true,
            };
        }
    }

    // The second one, "SG1001:Client secret is hard-coded".
    private static string? RuleIn(IReadOnlyList<(string? Name, string? Text)> arguments)
    {
        var check = arguments.FirstOrDefault(one => one.Name == "checkId").Text ?? arguments.Where(one => one.Name is null).Select(one => one.Text).ElementAtOrDefault(1);
        return check is not null && RuleCatalog.Find(check.Split(':')[0].Trim()) is { IsAboutTool: false } rule ? rule.Id : null;
    }

    // The parts of a text that is put together belong together; of anything else only a compiler knows what it is.
    private static IReadOnlyList<(string? Name, string? Text)> ArgumentsOf(CodeTokenList tokens, int open)
    {
        var arguments = new List<(string? Name, string? Text)>();
        var (name, text) = (default(string), default(string));
        for (var i = open + 1; i < tokens.CloserOf(open); i++)
        {
            if (tokens.ParentOf(i) != open) continue;
            if (tokens[i].Kind == CodeTokenKind.Text) text += tokens[i].Text;
            else if (tokens[i].Is("=") || tokens[i].Is(":")) name = tokens[i - 1].Text;
            else if (tokens[i].Is(","))
            {
                arguments.Add((name, text));
                (name, text) = (null, null);
            }
        }

        arguments.Add((name, text));
        return arguments;
    }

    private static (int From, int To) LinesOf(CodeTokenList tokens, int section, IReadOnlyList<(string? Name, string? Text)> arguments, Dictionary<int, int> ends)
    {
        // What an attribute of the assembly is aimed at only a compiler finds.
        var isGlobal = section + 2 < tokens.Count && tokens[section + 1].Text is "assembly" or "module" && tokens[section + 2].Is(":");
        if (isGlobal) return arguments.Any(one => one.Name is "Scope" or "Target") ? (0, 0) : (1, int.MaxValue);
        var start = tokens.CloserOf(section) + 1;
        var end = ends[start] = EndOfDeclaration(tokens, start, tokens.ParentOf(section), ends);
        return (tokens.LineOf(section) + 1, end < tokens.Count ? tokens.LineOf(end) + 1 : int.MaxValue);
    }

    // Jumps over whatever stands in brackets, so that nesting costs nothing.
    private static int EndOfDeclaration(CodeTokenList tokens, int start, int parent, IReadOnlyDictionary<int, int> ends)
    {
        var isParameter = parent >= 0 && tokens[parent].Is("(");
        var hasValue = false;
        for (var i = start; i < tokens.Count; i++)
        {
            var token = tokens[i];
            if (CodeTokenList.IsCloser(token) || token.Is(";") || (isParameter && token.Is(","))) return i;
            hasValue |= token.Is("=") || token.Is("=>");
            if (!CodeTokenList.IsOpener(token)) continue;
            i = tokens.CloserOf(i);
            if (ends.TryGetValue(i + 1, out var known)) return known;
            if (token.Is("{") && !hasValue && !(i + 1 < tokens.Count && tokens[i + 1].Is("="))) return i;
        }

        return tokens.Count;
    }
}
