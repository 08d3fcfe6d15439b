using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using SecretGuard.Testing;
using SecretGuard.Testing.Leaks;

namespace SecretGuard.Package.Tests;

/// <summary>One folder of text files through the compiler, as the IDE runs it, the build's task and the installed command.</summary>
[Collection(PackageTestGroup.Name)]
public sealed class HostParityTests(PackageFeed feed)
{
    private const string DesignTime = "-p:DesignTimeBuild=true";

    // Not what no host reads as text, what is named after a project or the value itself, and what is UTF-16 without saying so, which the
    // compiler takes for something else.
    private static readonly IReadOnlyList<Plant> Texts = TextPlants.All
        .Where(plant => plant.FileLength == 0 && !plant.Path.Contains(plant.Value, StringComparison.Ordinal))
        .Where(plant => !plant.Content.Contains((byte)0))
        .Where(plant => Path.GetExtension(plant.Path) is not (".cs" or ".dat" or ".pfx" or ".csproj" or ".editorconfig"))
        .ToList();

    [Fact]
    public async Task ThreeHosts_FindTheSame()
    {
        var folder = feed.NewFolder("hosts");
        foreach (var plant in Texts) TemporaryFolder.WriteTo(folder, plant.Path, plant.Content);
        TemporaryFolder.WriteTo(folder, "Hosts.csproj", ProjectFile());
        TemporaryFolder.WriteTo(folder, "stub/settings.json", "{ \"Orders\": { \"ClientSecret\": \"hunter2\", \"ApiSecret\": \"hunter2\" } }");
        TemporaryFolder.WriteTo(folder, "secretguard.suppressions.txt", "SG1001 | stub/settings.json | Orders:ClientSecret | reason=\"stub\"\n");

        var tool = await ToolAsync(folder, _ => true);
        // No baseline takes information, which fails no build.
        var warnings = await ToolAsync(folder, severity => severity != "info");
        (await BuildAsync(folder, "-p:SecretGuardWriteBaseline=true")).Succeeded();
        var task = Entries(File.ReadAllText(Path.Combine(folder, "secretguard.baseline.json")));
        File.Delete(Path.Combine(folder, "secretguard.baseline.json"));
        (await BuildAsync(folder, DesignTime, "--no-incremental", "-p:ErrorLog=ide.sarif%2cversion=2.1")).Succeeded();
        var compiler = Results(File.ReadAllText(Path.Combine(folder, "ide.sarif")));

        Assert.True(Texts.Count >= 60 && tool.Count >= 60, $"{Texts.Count} files, {tool.Count} findings");
        AssertSame(warnings, task);
        AssertSame(tool, compiler);
        Assert.Single(tool, finding => finding.Contains("stub/settings.json", StringComparison.Ordinal));
    }

    [Fact]
    public async Task SolutionScan_FindsWhatTheBuildFinds()
    {
        var project = CarelessProject.Create(feed);
        project.Write("src/Orders.cs", """
            public class Options { public string? ClientSecret { get; set; } public string? Scope { get; set; } }

            public class Orders
            {
                // Only a compiler knows where the word goes.
                private static string Word() => "hunter2";

                public Options Create() => new() { ClientSecret = Word(), Scope = "*" };

                public string TokenUrl(string host) => "http://" + host + "/connect/token";
            }
            """);
        project.Write("src/Stubs.cs", """
            using System.Diagnostics.CodeAnalysis;

            public class Stubs
            {
                private static string Word() => "hunter2";

            #pragma warning disable SG1001 // stub, until=2099-01-31
                public Options First() => new() { ClientSecret = Word() };
            #pragma warning restore SG1001

                [SuppressMessage("Security", "SG1001", Justification = "stub")]
                public Options Second() => new() { ClientSecret = Word() };

                public Options Third() => new() { ClientSecret = Word() };
            }
            """);
        (await project.BuildAsync("-p:SecretGuardWriteBaseline=true")).Succeeded();
        var build = Entries(File.ReadAllText(Path.Combine(project.Folder, "secretguard.baseline.json")));
        File.Delete(Path.Combine(project.Folder, "secretguard.baseline.json"));

        var tool = await ToolAsync(project.Folder, severity => severity != "info", "--solution");

        Assert.Contains(build, entry => entry.Contains("src/Orders.cs", StringComparison.Ordinal));
        AssertSame(build, tool);
    }

    [Fact]
    public async Task DesignTimeBuild_ShowsTheUsualFiles_ABuildTellsThemOnce()
    {
        var project = CarelessProject.Create(feed);

        var ide = await project.BuildAsync(DesignTime);
        var build = await project.BuildAsync("--no-restore");

        var place = $"SG1001 appsettings.json({project.LineOf("appsettings.json", "ClientSecret")})";
        Assert.Contains(place, ide.Succeeded().Warnings);
        Assert.Single(build.Errors, error => error == place);
    }

    // A failing collection assertion would cut its items short.
    private static void AssertSame(IReadOnlyList<string> expected, IReadOnlyList<string> actual) =>
        Assert.True(
            expected.SequenceEqual(actual),
            string.Join(Environment.NewLine, expected.Except(actual).Select(one => "missing " + one).Concat(actual.Except(expected).Select(one => "extra " + one))));

    private Task<CommandOutput> BuildAsync(string folder, params string[] arguments) =>
        feed.RunAsync(folder, "dotnet", arguments.Prepend("build").ToArray());

    private async Task<IReadOnlyList<string>> ToolAsync(string folder, Func<string, bool> takes, params string[] options)
    {
        var reports = feed.NewFolder("reports");
        var report = Path.Combine(reports, "report.json");
        await feed.RunAsync(reports, await feed.ToolAsync(), ["scan", .. options, folder, "--format", "json", "--output", report]);
        using var json = JsonDocument.Parse(File.ReadAllText(report));
        return Sorted(json.RootElement.GetProperty("findings").EnumerateArray().Where(finding => takes(Of(finding, "severity")))
            .Select(finding => (Of(finding, "rule"), Of(finding, "path"), Of(finding, "fingerprint"))));
    }

    private static IReadOnlyList<string> Entries(string baseline)
    {
        using var json = JsonDocument.Parse(baseline);
        // The last entry is empty, so that every other one ends with a comma.
        return Sorted(json.RootElement.GetProperty("findings").EnumerateArray().Where(entry => entry.EnumerateObject().Any())
            .Select(entry => (Of(entry, "rule"), Of(entry, "path"), Of(entry, "fingerprint"))));
    }

    private static IReadOnlyList<string> Results(string sarif)
    {
        using var json = JsonDocument.Parse(sarif);
        return Sorted(json.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray()
            .Where(result => Of(result, "ruleId").StartsWith("SG", StringComparison.Ordinal))
            .Select(result => (Of(result, "ruleId"), PathOf(result), Of(result.GetProperty("properties").GetProperty("customProperties"), "SecretGuard.Fingerprint"))));
    }

    private static string PathOf(JsonElement result)
    {
        var place = result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation");
        var uri = Uri.UnescapeDataString(Of(place, "uri"));
        return uri[(uri.LastIndexOf("/hosts-", StringComparison.Ordinal) + 1)..].Split('/', 2)[1];
    }

    // What the tool says about itself belongs to no baseline.
    private static IReadOnlyList<string> Sorted(IEnumerable<(string Rule, string Path, string Fingerprint)> findings) =>
        findings.Where(finding => finding.Rule[2] != '9').Select(finding => finding.ToString()).Order(StringComparer.Ordinal).ToList();

    private static string Of(JsonElement element, string name) => element.GetProperty(name).GetString()!;

    private string ProjectFile() => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            <EnableDefaultItems>false</EnableDefaultItems>
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="SecretGuard" Version="{feed.Version}" PrivateAssets="all" />
            <SecretGuardTextFile Include="**/*" Exclude="bin/**;obj/**;*.csproj;ide.sarif" />
          </ItemGroup>
        </Project>
        """;
}
