using System.CommandLine.Parsing;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading;
using SecretGuard.Testing;

namespace SecretGuard.Cli.Tests;

/// <summary>The files of docs/ci, held against the commands.</summary>
public sealed class ReadyFileTests
{
    public static TheoryData<string> Commands()
    {
        var lines = Directory.GetFiles(Path.Combine(Repository.Root, "docs", "ci")).Order()
            .SelectMany(File.ReadAllLines).Where(line => !line.StartsWith('#'))
            .Select(line => Regex.Match(line, @"(?:run: |exec |entry: |- )secretguard (.+)")).Where(match => match.Success);
        return [.. lines.Select(match => Regex.Replace(match.Groups[1].Value, @"\$\{\{.*?\}\}|\$\w+", "1")).Distinct()];
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void EveryCommand_IsUnderstood(string arguments) =>
        Assert.Empty(CommandLineParser.Parse(Application.Commands(CancellationToken.None), arguments).Errors.Select(error => error.Message));

    [Fact]
    public void Commands_AreFound() => Assert.True(Commands().Count >= 4);
}
