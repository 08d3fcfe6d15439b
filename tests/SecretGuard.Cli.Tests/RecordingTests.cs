using System;
using System.IO;
using System.Linq;
using SecretGuard.Testing;
using SecretGuard.Testing.Recording;

namespace SecretGuard.Cli.Tests;

/// <summary>The pictures of a terminal in the documents show what the command writes to one. eng/record-terminal.sh makes them anew.</summary>
public sealed class RecordingTests
{
    private const string Renew = "RENEW_RECORDINGS";
    private const int Columns = 120;

    [Theory]
    [InlineData("scan.svg", "secretguard scan samples --include '*.json'")]
    public void Picture_ShowsWhatTheTerminalShows(string picture, string command)
    {
        if (OperatingSystem.IsWindows()) return;
        var file = Repository.PathOf("docs", "images", picture);

        var drawn = TerminalPicture.Of(command, OnTerminal(command), Columns);

        if (Environment.GetEnvironmentVariable(Renew) == "1") File.WriteAllText(file, drawn);
        Assert.Equal(File.ReadAllText(file), drawn);
    }

    [Fact]
    public void Screen_KeepsColoursAndWrapsLines()
    {
        var lines = TerminalScreen.LinesOf("\u001b[?1h\u001b=a\u001b[31mbcd\u001b[0me\r\n\r\nf\r\n", columns: 3);

        Assert.Equal(["a|bc:31", "d:31|e", "", "f"], lines.Select(line => string.Join('|', line.Select(part => part.Style.Length == 0 ? part.Text : $"{part.Text}:{part.Style}"))));
    }

    // util-linux's script is the terminal. Where somebody built the samples there is more in their folder than git knows.
    private static string OnTerminal(string command)
    {
        using var folder = new TemporaryFolder();
        CommandLine.Wait(CommandLine.StartShell(Repository.Root, $"git ls-files -z samples | xargs -0 cp --parents -t '{folder.Path}'"));
        var inner = $"stty cols 500; cd '{folder.Path}'; env -u NO_COLOR TERM=xterm {CommandLine.InShell} {command["secretguard ".Length..]}";
        var result = CommandLine.Wait(CommandLine.StartShell(Repository.Root, $"script -qec \"{inner}\" /dev/null < /dev/null"));
        Assert.DoesNotContain("secretguard: ", result.All, StringComparison.Ordinal);
        return result.Output;
    }
}
