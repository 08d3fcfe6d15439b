using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using SecretGuard.Testing;
using SecretGuard.Testing.Sarif;

namespace SecretGuard.Package.Tests;

/// <summary>The SARIF report that a build writes, of each project and of all.</summary>
[Collection(PackageTestGroup.Name)]
public sealed class BuildReportTests(PackageFeed feed)
{
    private const string Asked = "-p:SecretGuardReport=artifacts/secretguard.sarif";

    private static readonly string[] All = ["deploy/keycloak.json SG1001", "src/One/one.json SG1001", "src/Two/Two.cs SG1001", "src/Two/two.json SG1001"];

    [Fact]
    public async Task FailingSolution_ReportsTextAndCodeOfEachProjectAndOfAll()
    {
        var solution = GuardedSolution.Create(feed);

        var output = await solution.BuildAsync("Orders.slnx", Asked);

        Assert.Equal(4, output.Errors.Count);
        Assert.Equal(All, ResultsIn(solution, "artifacts/secretguard.sarif"));
        Assert.Equal(["src/One/one.json SG1001"], ResultsIn(solution, "src/One/obj/secretguard.report.sarif"));
        Assert.Equal(["src/Two/Two.cs SG1001", "src/Two/two.json SG1001"], ResultsIn(solution, "src/Two/obj/secretguard.report.sarif"));
        Assert.Equal([".", "src/One/One.csproj", "src/Two/Two.csproj"], Projects(solution));
        Assert.True(IsComplete(solution));
    }

    [Fact]
    [Trait("Tier", "Full")]
    public async Task SecondBuild_ReportsTheSame_AndForgetsWhatWasMended()
    {
        var solution = GuardedSolution.Create(feed);
        (await solution.BuildAsync("Orders.slnx", Asked, "-p:SecretGuardGate=warning")).Succeeded();
        var first = solution.Read("artifacts/secretguard.sarif");

        (await solution.BuildAsync("Orders.slnx", Asked, "-p:SecretGuardGate=warning")).Succeeded();
        var second = solution.Read("artifacts/secretguard.sarif");
        solution.Write("src/One/one.json", "{}");
        solution.Write("src/Two/Two.cs", "class Two { }");
        await solution.BuildAsync("Orders.slnx", Asked);

        Assert.Equal(first, second);
        Assert.Equal(All.Where(one => !one.Contains("one.json", StringComparison.Ordinal) && !one.Contains(".cs", StringComparison.Ordinal)), ResultsIn(solution, "artifacts/secretguard.sarif"));
    }

    [Fact]
    [Trait("Tier", "Full")]
    public async Task ReportOfAnUpToDateBuildThatKeptNoLog_HasTheCode()
    {
        var solution = GuardedSolution.Create(feed);
        solution.Write("src/Two/Two.cs", "class Two {\n#pragma warning disable SG1001 // a fixture\n    const string ClientSecret = \"" + GeneratedValues.Opaque(seed: 5) + "\";\n}");
        await solution.BuildAsync("Orders.slnx");

        await solution.BuildAsync("Orders.slnx", Asked);

        Assert.Contains("src/Two/Two.cs SG1001 suppressed: a fixture", ResultsIn(solution, "artifacts/secretguard.sarif"));
    }

    [Fact]
    [Trait("Tier", "Full")]
    public async Task TwoFrameworks_ReportEachFindingOnce()
    {
        var project = CarelessProject.Create(feed, "<TargetFrameworks>net10.0;net10.0-browser</TargetFrameworks><SecretGuardReport>true</SecretGuardReport>");

        await project.BuildAsync();

        var results = Results(Path.Combine(project.Folder, "artifacts/secretguard.sarif"));
        Assert.Contains("Program.cs SG1001", results);
        Assert.Contains("appsettings.json SG1001", results);
        Assert.Equal(results.Count, results.Distinct().Count());
    }

    [Fact]
    [Trait("Tier", "Full")]
    public async Task CompilationThatFailsOtherwise_IsSaidToBeIncomplete()
    {
        var solution = GuardedSolution.Create(feed);
        solution.Write("src/Two/Two.cs", "class Two : Missing { }");

        await solution.BuildAsync("Orders.slnx", Asked);

        Assert.False(IsComplete(solution));
        Assert.Contains("src/One/one.json SG1001", ResultsIn(solution, "artifacts/secretguard.sarif"));
    }

    [Fact]
    [Trait("Tier", "Full")]
    public async Task WeakenedLock_StandsInTheReport_AndWithoutALockNoMore()
    {
        var solution = GuardedSolution.Create(feed);
        await solution.BuildAsync("Orders.slnx", Asked, "-p:SecretGuardLock=true", "-p:RunAnalyzers=false");
        var locked = ResultsIn(solution, "artifacts/secretguard.sarif");
        await solution.BuildAsync("Orders.slnx", Asked);

        Assert.Contains("src/One/One.csproj SG9004", locked);
        Assert.Equal(All, ResultsIn(solution, "artifacts/secretguard.sarif"));
    }

    [Fact]
    [Trait("Tier", "Full")]
    public async Task ProjectWhoseGateIsOff_IsNotInTheReport()
    {
        var solution = GuardedSolution.Create(feed);
        await solution.BuildAsync("Orders.slnx", Asked);
        solution.Write("src/Two/Directory.Build.props", "<Project><PropertyGroup><SecretGuardGate>off</SecretGuardGate></PropertyGroup></Project>");
        await solution.BuildAsync("Orders.slnx", Asked);

        Assert.Equal([".", "src/One/One.csproj"], Projects(solution));
    }

    [Fact]
    [Trait("Tier", "Full")]
    public async Task ReportThatCannotBeWritten_IsAnError()
    {
        var solution = GuardedSolution.Create(feed);

        var output = await solution.BuildAsync("Orders.slnx", "-p:SecretGuardReport=src/One");

        Assert.Contains(output.Errors, error => error.StartsWith("SG9002", StringComparison.Ordinal));
    }

    private static IReadOnlyList<string> ResultsIn(GuardedSolution solution, string file) => Results(Path.Combine(solution.Folder, file));

    private static IReadOnlyList<string> Results(string file)
    {
        var text = File.ReadAllText(file);
        SarifCheck.Verify(text);
        return RunOf(text).GetProperty("results").EnumerateArray().Select(Described).ToList();
    }

    private static string Described(JsonElement result)
    {
        var place = result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString();
        var suppression = result.TryGetProperty("suppressions", out var all) ? " suppressed: " + all[0].GetProperty("justification").GetString() : string.Empty;
        return $"{place} {result.GetProperty("ruleId").GetString()}{suppression}";
    }

    private static string[] Projects(GuardedSolution solution) =>
        RunOf(solution.Read("artifacts/secretguard.sarif")).GetProperty("properties").GetProperty("projects").EnumerateArray().Select(one => one.GetString()!).ToArray();

    private static bool IsComplete(GuardedSolution solution) =>
        RunOf(solution.Read("artifacts/secretguard.sarif")).GetProperty("invocations")[0].GetProperty("executionSuccessful").GetBoolean();

    private static JsonElement RunOf(string text)
    {
        using var json = JsonDocument.Parse(text);
        return json.RootElement.GetProperty("runs")[0].Clone();
    }
}
