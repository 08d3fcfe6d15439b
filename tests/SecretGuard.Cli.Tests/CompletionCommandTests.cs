using System;
using System.Linq;
using SecretGuard.Cli.Commands;

namespace SecretGuard.Cli.Tests;

public sealed class CompletionCommandTests : ScanTestBase
{
    [Theory]
    [InlineData("secretguard sc", "scan")]
    [InlineData("secretguard scan --form", "--format")]
    [InlineData("secretguard scan --format sar", "sarif")]
    [InlineData("secretguard baseline cr", "create")]
    [InlineData("secretguard explain SG100", "SG1001")]
    public void Bash_CompletesThroughTheCommandItself(string line, string expected)
    {
        if (OperatingSystem.IsWindows()) return;
        Folder.Write("complete.bash", $$"""
            secretguard() { {{CommandLine.InShell}} "$@"; }
            source <(secretguard completion bash)
            COMP_LINE='{{line}}' COMP_POINT={{line.Length}} COMP_WORDS=({{line}}) COMP_CWORD={{line.Count(c => c == ' ')}}
            _secretguard
            echo "${COMPREPLY[0]}"
            """);

        Assert.Equal(expected + "\n", CommandLine.Wait(CommandLine.StartShell(Folder.Path, "bash complete.bash")).Output);
    }

    [Fact]
    public void EveryShell_HasItsLines()
    {
        foreach (var shell in CompletionCommand.Shells)
        {
            var result = CommandLine.Run(Folder.Path, "completion", shell);
            Assert.Equal(ExitCodes.Clean, result.ExitCode);
            Assert.Contains("[suggest:", result.Output, StringComparison.Ordinal);
        }

        AssertOneErrorLine(CommandLine.Run(Folder.Path, "completion", "fish"), "'fish'", "'bash'");
    }
}
