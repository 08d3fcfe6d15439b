using System;
using System.Diagnostics;
using System.Linq;
using SecretGuard.Scanning.Ignoring;

namespace SecretGuard.Scanning.Tests.Ignoring;

public sealed class GlobPatternTests
{
    [Theory]
    [InlineData("*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*b")]
    [InlineData("**/a/**/a/**/a/**/a/**/a/**/a/**/a/**/a/**/a/**/b")]
    [InlineData("*?*?*?*?*?*?*?*?*?*?*?*?*?*?*?*?*?*?*?*?*?*b")]
    [InlineData("[a-z]*[a-z]*[a-z]*[a-z]*[a-z]*[a-z]*[a-z]*[a-z]*b")]
    public void HostilePattern_EndsInTimeOfPatternTimesPath(string glob)
    {
        var pattern = GlobPattern.Parse(glob, forNames: false);
        var path = string.Concat(Enumerable.Repeat("a/", 1000)) + new string('a', 2000);
        var watch = Stopwatch.StartNew();

        Assert.False(pattern.IsMatch(path));
        Assert.False(pattern.IsMatch(new string('a', 4000)));

        // A backtracking matcher takes longer than the universe; the bound leaves room for a busy machine.
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(5));
    }

    [Fact]
    public void PatternBeyondAnyPath_IsDropped()
    {
        Assert.Null(IgnorePattern.Parse(new string('*', 5000)));
        Assert.NotNull(IgnorePattern.Parse(new string('*', 4000)));
    }
}
