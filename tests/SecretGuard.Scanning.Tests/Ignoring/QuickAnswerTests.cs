using System;
using System.Linq;
using SecretGuard.Scanning.Ignoring;

namespace SecretGuard.Scanning.Tests.Ignoring;

/// <summary>What is told from ends and parts of a pattern, without following it, against following each one step by step.</summary>
public sealed class QuickAnswerTests
{
    private static readonly string[] Parts =
    [
        "a", "b", "ab", "ba", ".", "*", "**", "/", "/**/", "?", "[ab]", "[!a]", "[", "]", "\\", "\\a", "\\*", " ", "!", "é",
    ];

    private static readonly string[] Names = ["a", "b", "ab", "ba", ".a", "a.b", "ab.ba", "aab", "*", "a]", "[a", "é", "bab.ab"];

    private readonly Random _random = new(11);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Pattern_AnswersLikeItsSteps(bool forNames)
    {
        for (var i = 0; i < 20_000; i++)
        {
            var glob = GitPath.AsBytes(Joined(Parts, 6, string.Empty));
            if (forNames) glob = glob.Replace("/", string.Empty, StringComparison.Ordinal);
            if (glob.Length == 0) continue;
            var text = GitPath.AsBytes(Joined(Names, forNames ? 1 : 4, "/"));

            var pattern = GlobPattern.Parse(glob, forNames);

            Assert.True(pattern.IsMatch(text) == Follows(GlobParser.Parse(glob), 0, text, 0), $"'{glob}' and '{text}'");
            Assert.True(pattern.IsMatch(text) == pattern.IsMatch("ab/" + text, 3), $"'{glob}' and '{text}' behind a folder");
        }
    }

    [Fact]
    public void File_AnswersLikeTheLastOfItsLinesThatMatches()
    {
        for (var i = 0; i < 4_000; i++)
        {
            var lines = Enumerable.Range(0, _random.Next(1, 12)).Select(_ => Joined(Parts, 5, string.Empty)).ToArray();
            var path = GitPath.AsBytes(Joined(Names, 4, "/"));
            var isFolder = _random.Next(2) == 0;
            var name = path.LastIndexOf('/') + 1;
            var last = lines.Select(line => IgnorePattern.Parse(line)).LastOrDefault(line => line?.IsMatch(path, 0, name, isFolder) == true);

            var answer = IgnoreFile.Parse(string.Join("\n", lines)).Ignores(path, isFolder);

            Assert.True(answer == (last is null ? null : !last.IsNegated), $"'{string.Join("|", lines)}' and '{path}'");
        }
    }

    private string Joined(string[] parts, int most, string between) =>
        string.Join(between, Enumerable.Range(0, _random.Next(1, most + 1)).Select(_ => parts[_random.Next(parts.Length)]));

    private static bool Follows(GlobToken[] tokens, int step, string text, int at)
    {
        if (step == tokens.Length) return at == text.Length;
        var token = tokens[step];
        if (token.Jump > 0 && (Follows(tokens, step + 1, text, at) || Follows(tokens, step + token.Jump, text, at))) return true;
        return at < text.Length && token.Takes(text[at]) && Follows(tokens, token.Repeats ? step : step + 1, text, at + 1);
    }
}
