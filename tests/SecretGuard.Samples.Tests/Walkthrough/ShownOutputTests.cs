namespace SecretGuard.Samples.Tests.Walkthrough;

public sealed class ShownOutputTests
{
    [Theory]
    [InlineData("one|two", "one|two")]
    [InlineData("…|two", "one|two")]
    [InlineData("one|…", "one|two|three")]
    [InlineData("…", "one|two")]
    [InlineData("…|two|…|four|…", "one|two|three|four|five")]
    [InlineData("…|two", "two|one|two")]
    [InlineData("…/A.cs(1,2): error … [x]", "/tmp/A.cs(1,2): error SG1001: words [x]")]
    [InlineData("", "")]
    public void Output_IsAsShown(string shown, string printed) => Assert.Null(DifferenceOf(shown, printed));

    [Theory]
    [InlineData("one", "one|two")]
    [InlineData("two", "one|two")]
    [InlineData("…|one", "one|two")]
    [InlineData("one|three", "one|two|three")]
    [InlineData("…|two|…|one|…", "one|two")]
    [InlineData("…|two|three|…", "one|two|other|three")]
    [InlineData("…/A.cs(1,2): error …", "/tmp/A.cs(1,3): error SG1001")]
    [InlineData("a.c", "abc")]
    [InlineData("", "one")]
    public void Output_IsOther(string shown, string printed) => Assert.NotNull(DifferenceOf(shown, printed));

    [Fact]
    public void Document_HasItsCommands()
    {
        string[] document =
        [
            "Text, `$ no command`.", "", "```console", "$ dotnet build a.proj   # exit code 1", "…", "line", "$ cd b", "```", "",
            "```text", "$ other", "```", "- x", "  ```console", "  $ dotnet run", "  info:", "    x", "  ^C", "  ```",
        ];

        var steps = ConsoleDocument.Read(document);

        Assert.Equal(["dotnet build a.proj", "cd b", "dotnet run"], steps.Select(step => step.Command));
        Assert.Equal([1, 0, 0], steps.Select(step => step.ExitCode));
        Assert.Equal([4, 7, 15], steps.Select(step => step.Line));
        Assert.Equal([false, false, true], steps.Select(step => step.IsInterrupted));
        Assert.Equal(["…", "line"], steps[0].Shown);
        Assert.Equal(["info:", "  x"], steps[2].Shown);
    }

    private static string? DifferenceOf(string shown, string printed) => new ShownOutput(LinesOf(shown)).Difference(LinesOf(printed));

    private static string[] LinesOf(string text) => text.Length == 0 ? [] : text.Split('|');
}
