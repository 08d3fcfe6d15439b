using SecretGuard.Testing;
using SecretGuard.Testing.Sarif;

namespace SecretGuard.Samples.Tests.Walkthrough;

/// <summary>What the careless sample is there for, and what its code fixes leave, by the output of the walkthrough.</summary>
[Collection(WalkthroughGroup.Name)]
public sealed class CarelessSampleTests(WalkthroughFixture walkthrough)
{
    private static readonly string[] FilesWithAllThree =
    [
        "TokenClient.cs", "LegacyTokenRequest.cs", "appsettings.json", "token.http", "get-token.sh", "get_token.py",
        "docker-compose.yml", "import.yml", "web.config", ".env",
    ];

    [Fact]
    public void EveryCarelessFile_HasItsErrorsAndNothingElse()
    {
        var output = walkthrough.Run.OutputOf(WalkthroughFixture.Demo);

        Assert.All(output.Messages, message => Assert.StartsWith("SG", message.Code, StringComparison.Ordinal));
        Assert.Empty(output.Warnings);
        Assert.All(FilesWithAllThree, file => Assert.Equal(["SG1001", "SG2001", "SG3001"], RulesIn(output, file)));
        Assert.Equal(["SG1001"], RulesIn(output, "realm-export.json"));
    }

    // The README shows real lines, without the folder in front and the link behind.
    [Fact]
    public void Readme_ShowsLinesOfTheBuild()
    {
        var printed = walkthrough.Run.OutputOf(WalkthroughFixture.Demo).Messages;
        var shown = File.ReadLines(Repository.PathOf("README.md")).Select(BuildMessage.Parse).OfType<BuildMessage>().ToArray();

        Assert.NotEmpty(shown);
        Assert.All(shown, line => Assert.Contains(printed, message => IsLine(line, message)));
    }

    [Fact]
    public void AfterDotnetFormat_TheCodeCompilesAndOnlyScopesAreLeftInIt()
    {
        var output = walkthrough.Run.OutputOf("dotnet build");
        var inCode = output.Messages.Where(message => Path.GetExtension(message.File) == ".cs").ToList();

        // The last scope of a request is never removed, and nobody knows a narrower one of a custom API.
        Assert.Equal(["SG3001", "SG3001"], inCode.Select(message => message.Code));
        Assert.DoesNotContain(output.Messages, message => message.Code.StartsWith("CS", StringComparison.Ordinal));
    }

    [Fact]
    [Trait("Tier", "Full")]
    public async Task BehindTheWarningGate_TheSampleBuilds()
    {
        var folder = Path.Combine(walkthrough.Clone.Path, "samples", "CarelessOrders");
        var environment = walkthrough.Stage.Environment(walkthrough.Clone.Home);
        var output = await Command.RunAsync(folder, "dotnet", environment, "build", "-p:SecretGuardGate=warning");

        Assert.NotEmpty(output.Succeeded().Warnings);
    }

    [Fact]
    [Trait("Tier", "Full")]
    public async Task ReportOfTheBuild_IsSarif_AndMergeGivesTheSameBytes()
    {
        var clone = walkthrough.Clone.Path;
        var environment = walkthrough.Stage.Environment(walkthrough.Clone.Home);
        var file = Path.Combine(clone, "artifacts", "built.sarif");
        await Command.RunAsync(Path.Combine(clone, "samples", "CarelessOrders"), "dotnet", environment, "build", "-p:SecretGuardReport=" + file);
        var report = File.ReadAllText(file);

        var tool = Repository.PathOf("src", "SecretGuard.Cli", "bin", Repository.Configuration, "net10.0", "secretguard.dll");
        await Command.RunAsync(clone, "dotnet", environment, "exec", tool, "merge", file, "--output", "artifacts/merged.sarif");

        SarifCheck.Verify(report);
        Assert.Contains("TokenClient.cs", report, StringComparison.Ordinal);
        Assert.Contains("appsettings.json", report, StringComparison.Ordinal);
        Assert.Equal(report, File.ReadAllText(Path.Combine(clone, "artifacts", "merged.sarif")));
    }

    private static bool IsLine(BuildMessage shown, BuildMessage printed) =>
        printed.File.EndsWith(shown.File, StringComparison.Ordinal)
        && (printed.Line, printed.Column, printed.Level, printed.Code) == (shown.Line, shown.Column, shown.Level, shown.Code)
        && printed.Sentence.StartsWith(shown.Sentence, StringComparison.Ordinal);

    private static string[] RulesIn(CommandOutput output, string file) =>
        output.Messages.Where(message => Path.GetFileName(message.File) == file).Select(message => message.Code).Distinct()
            .Order(StringComparer.Ordinal).ToArray();
}
