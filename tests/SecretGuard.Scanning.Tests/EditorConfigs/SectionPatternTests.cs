using SecretGuard.Scanning.EditorConfigs;

namespace SecretGuard.Scanning.Tests.EditorConfigs;

public class SectionPatternTests
{
    [Theory]
    [InlineData("*", "a/b.json")]
    [InlineData("*.json", "b.json")]
    [InlineData("*.json", "deep/er/b.json")]
    [InlineData("*.{json,yml}", "a/b.yml")]
    [InlineData("{appsettings,settings}.json", "settings.json")]
    [InlineData("{a,{b,c}}.txt", "c.txt")]
    [InlineData("file{1..3}.txt", "file2.txt")]
    [InlineData("config/*.json", "config/b.json")]
    [InlineData("/config/*.json", "config/b.json")]
    [InlineData("config/**", "config/a/b.json")]
    [InlineData("config/**.json", "config/a/b/c.json")]
    [InlineData("**/b.json", "a/b.json")]
    [InlineData("a?c.txt", "abc.txt")]
    [InlineData("[!x]*.txt", "abc.txt")]
    [InlineData("realm-export.json", "keycloak/realm-export.json")]
    public void IsMatch_WhatTheHeadNames(string head, string path) => Assert.True(SectionPattern.Parse(head)!.IsMatch(path));

    [Theory]
    [InlineData("*.json", "b.yml")]
    [InlineData("*.{json,yml}", "a.xml")]
    [InlineData("config/*.json", "config/a/b.json")]
    [InlineData("/config/*.json", "src/config/b.json")]
    [InlineData("file{1..3}.txt", "file4.txt")]
    [InlineData("[!x]*.txt", "xbc.txt")]
    [InlineData("*.JSON", "b.json")]
    [InlineData("", "b.json")]
    [InlineData("{", "b.json")]
    public void IsMatch_NothingElse(string head, string path) => Assert.False(SectionPattern.Parse(head)!.IsMatch(path));

    [Fact]
    public void Parse_TooManyAlternatives_IsNone() =>
        Assert.Null(SectionPattern.Parse("{1..100}{1..100}{a,b}*"));

    // Each pair was written out on its own: a head of 4,000 characters cost 90 MB.
    [Fact]
    public void Parse_ManyBraces_IsNone() => Assert.Null(SectionPattern.Parse(string.Concat(System.Linq.Enumerable.Repeat("${", 400)) + new string('}', 400)));

    // Each pair of stars is one more way to write the head: 1,000 of them in 20 alternatives took seconds for each file.
    [Fact]
    public void Parse_ManyDeepStars_IsNone() => Assert.Null(SectionPattern.Parse("{1..20}" + string.Concat(System.Linq.Enumerable.Repeat("/**/[!a}", 400))));

    [Fact]
    public void Parse_HeadLongerThanAnyPath_IsNone() => Assert.Null(SectionPattern.Parse(new string('a', 5000)));

    // A backtracking matcher would not come back from this one.
    [Fact]
    public void IsMatch_ManyStars_EndsAtOnce() =>
        Assert.False(SectionPattern.Parse(new string('*', 1) + string.Concat(System.Linq.Enumerable.Repeat("a*", 60)) + "b")!.IsMatch(new string('a', 2000)));
}
