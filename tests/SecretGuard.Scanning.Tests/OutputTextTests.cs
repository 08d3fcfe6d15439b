using System;
using System.Diagnostics;

namespace SecretGuard.Scanning.Tests;

public sealed class OutputTextTests
{
    [Theory]
    [InlineData("plain-name.json", "plain-name.json")]
    [InlineData("zażółć-名前-😀.json", "zażółć-名前-😀.json")]
    [InlineData("a\nb", "a\\u000Ab")]
    [InlineData("a\r\tb", "a\\u000D\\u0009b")]
    [InlineData("\u001b[31mred", "\\u001B[31mred")]
    [InlineData("\u009b31m\u007f", "\\u009B31m\\u007F")]
    [InlineData("\u202egnp.exe", "\\u202Egnp.exe")]
    [InlineData("a\u2028b\u200b", "a\\u2028b\\u200B")]
    [InlineData("::error file=x::", "\\u003A:error file=x::")]
    [InlineData(" ::error", " \\u003A:error")]
    [InlineData("a::b", "a::b")]
    [InlineData("x ##vso[task.complete]", "x \\u0023#vso[task.complete]")]
    [InlineData("x ##[error]", "x \\u0023#[error]")]
    [InlineData("# title", "# title")]
    public void Neutralise_EscapesWhatSteersAndNothingElse(string text, string expected) =>
        Assert.Equal(expected, OutputText.Neutralise(text));

    [Fact]
    public void Neutralise_HalfACharacter_IsEscaped() => Assert.Equal("a\\uD83Db\\uDE00", OutputText.Neutralise("a\ud83db\ude00"));

    // Each sign looked at all that stands before it.
    [Fact]
    public void Neutralise_ManyColons_TakesLinearTime()
    {
        var clock = Stopwatch.StartNew();
        Assert.StartsWith("\\u003A:::", OutputText.Neutralise(new string(':', 400_000)), StringComparison.Ordinal);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(5), $"It took {clock.Elapsed}");
    }

    [Fact]
    public void NeutralisePath_NameThatReadsAsAnErrorLine_HasNoColonLeft() =>
        Assert.Equal("a(1,1)\\u003A error X1\\u003A b", OutputText.NeutralisePath("a(1,1): error X1: b"));

    [Fact]
    public void NeutraliseFile_KeepsTheDriveAndNoOtherColon()
    {
        var drive = OperatingSystem.IsWindows() ? "C:" : "C\\u003A";

        Assert.Equal(drive + "/a(1,1)\\u003A error X1\\u003A b", OutputText.NeutraliseFile("C:/a(1,1): error X1: b"));
    }
}
