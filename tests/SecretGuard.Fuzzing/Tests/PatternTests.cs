using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using SecretGuard.Fuzzing.Patterns;
using SecretGuard.Fuzzing.Running;
using SecretGuard.Testing;

namespace SecretGuard.Fuzzing.Tests;

/// <summary>No regular expression of the product can be made to take long, by whatever its own structure says is worst.</summary>
public class PatternTests
{
    private static readonly TimeSpan Most = TimeSpan.FromMilliseconds(50);

    public static TheoryData<string> Names => [.. ProductPatterns.All.Select(pattern => pattern.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Pattern_OnItsWorstTexts_IsBounded(string name)
    {
        var pattern = ProductPatterns.All.Single(one => one.Name == name);
        // A text as long as a file takes a while to make; what never goes back needs few of them.
        var texts = AdversarialTexts.For(pattern.Regex.ToString(), pattern.Longest).Take(pattern.Longest > 1000 ? 200 : int.MaxValue);

        foreach (var text in texts) Assert.True(TimeOf(pattern.Regex, text) < Most, $"A text of {text.Length} characters takes too long");
    }

    // A limit of time is one of the clock: a busy machine runs past it, and a file would be lost for no reason in it.
    [Theory]
    [MemberData(nameof(Names))]
    public void Pattern_IsBoundedByLength_NotByTheClock(string name) =>
        Assert.Equal(Regex.InfiniteMatchTimeout, ProductPatterns.All.Single(one => one.Name == name).Regex.MatchTimeout);

    [Fact]
    public void EveryExpressionInTheSources_IsAmongThem()
    {
        var written = Sources().Sum(text => Regex.Matches(text, @"\bnew Regex\(|\bRegex \w+ = new\(|\[GeneratedRegex\(").Count);
        var inTable = ProductPatterns.All.Count(pattern => pattern.Name.StartsWith("scopes.txt", StringComparison.Ordinal));

        // One expression of the sources makes all those of the table.
        Assert.Equal(written, ProductPatterns.All.Count - inTable + 1);
        Assert.True(inTable > 10);
        Assert.DoesNotContain(Sources(), text => Regex.IsMatch(text, @"\bRegex\.(IsMatch|Match|Matches|Replace|Split|Count|EnumerateMatches)\("));
    }

    // What would not be found proves nothing.
    [Theory]
    [InlineData("^(a+)+$")]
    [InlineData("^(?:[a-z]+\\.?)+:$")]
    [InlineData("^(?:\\d+|\\w)*;$")]
    [InlineData("^\\s*(\\S+\\s*)*;$")]
    public void ExpressionThatGoesBackForEver_IsFound(string pattern)
    {
        var regex = new Regex(pattern, RegexOptions.None, TimeSpan.FromMilliseconds(500));

        Assert.Contains(AdversarialTexts.For(pattern, 128), text => TimeOf(regex, text) >= Most);
    }

    private static TimeSpan TimeOf(Regex regex, string text)
    {
        var best = TimeSpan.MaxValue;
        for (var i = 0; i < 3 && best >= Most; i++)
        {
            var start = ThreadClock.Now;
            try
            {
                regex.IsMatch(text);
            }
            catch (RegexMatchTimeoutException)
            {
                return TimeSpan.MaxValue;
            }

            var time = ThreadClock.Now - start;
            best = time < best ? time : best;
        }

        return best;
    }

    private static IEnumerable<string> Sources() =>
        Directory.GetFiles(Repository.PathOf("src"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal)).Select(File.ReadAllText);
}
