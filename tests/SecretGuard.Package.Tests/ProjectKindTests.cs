using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using SecretGuard.Testing;

namespace SecretGuard.Package.Tests;

/// <summary>The gate in every kind of project: text files in all of them, C# where there is some.</summary>
[Collection(PackageTestGroup.Name)]
[Trait("Tier", "Full")]
public sealed class ProjectKindTests(PackageFeed feed)
{
    private const string Settings = "SG1001 appsettings.json(3)";

    private static readonly string Secret = GeneratedValues.Opaque(seed: 31);

    [Theory]
    [InlineData("Kind.vbproj", "Microsoft.NET.Sdk", "Program.vb", "Module Program\nEnd Module")]
    [InlineData("Kind.fsproj", "Microsoft.NET.Sdk", "Program.fs", "module Program")]
    [InlineData("Kind.csproj", "Microsoft.NET.Sdk.Web", "Program.cs", "class Program { static void Main() { } }")]
    [InlineData("Kind.csproj", "Microsoft.NET.Sdk.Worker", "Program.cs", "class Program { static void Main() { } }")]
    [InlineData("Kind.csproj", "Microsoft.NET.Sdk.Razor", "Code.cs", "class Code { }")]
    public async Task TextOfAProject_IsReportedOnceOnEveryBuild(string project, string sdk, string source, string code)
    {
        var folder = Create(project, sdk, source, code);

        var first = await BuildAsync(folder);
        var second = await BuildAsync(folder, "--no-restore");

        Assert.Equal([Settings], first.Errors);
        Assert.Equal([Settings], second.Errors);
    }

    [Fact]
    public async Task RazorPage_IsText_ReportedByTheTaskAlone()
    {
        // Components of the browser's side come in a package; this page needs none.
        var folder = Create("Kind.csproj", "Microsoft.NET.Sdk.Web", "Program.cs", "class Program { static void Main() { } }",
            "<RequiresAspNetWebAssets>false</RequiresAspNetWebAssets>");
        TemporaryFolder.WriteTo(folder, "Index.razor", $"<p>Orders</p>\n@code {{\n    string clientSecret = \"{Secret}\";\n}}\n");

        Assert.Equal(["SG1001 Index.razor(3)", Settings], (await BuildAsync(folder)).Errors);
    }

    [Theory]
    [InlineData("publish")]
    [InlineData("pack")]
    public async Task WhatBuildsOnTheWay_IsGuarded(string command)
    {
        var folder = Create("Kind.csproj", "Microsoft.NET.Sdk", "Code.cs", $"class Code {{ const string ClientSecret = \"{Secret}\"; }}");

        var output = await feed.RunAsync(folder, "dotnet", command);
        var lowered = await feed.RunAsync(folder, "dotnet", command, "-p:SecretGuardGate=warning");

        Assert.Equal(["SG1001 Code.cs(1)", Settings], output.Errors);
        Assert.Equal(["SG1001 Code.cs(1)", Settings], lowered.Succeeded().Warnings);
    }

    [Fact]
    public async Task TestProject_HidesWordsAndShowsGeneratedValues()
    {
        var folder = Create("Kind.csproj", "Microsoft.NET.Sdk", "Code.cs", "class Code { const string ClientSecret = \"hunter2\"; }",
            "<IsTestProject>true</IsTestProject>");

        Assert.Equal([Settings], (await BuildAsync(folder)).Errors);
    }

    [Fact]
    public async Task GlobalReference_UnderCentralVersions_GuardsEveryProject()
    {
        var folder = Create("src/One/Kind.csproj", "Microsoft.NET.Sdk", "Code.cs", "class Code { }");
        TemporaryFolder.WriteTo(folder, "src/One/Kind.csproj", ProjectFile("Microsoft.NET.Sdk", string.Empty, references: false));
        TemporaryFolder.WriteTo(folder, "Directory.Packages.props", $"""
            <Project>
              <PropertyGroup>
                <ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally>
              </PropertyGroup>
              <ItemGroup>
                <GlobalPackageReference Include="SecretGuard" Version="{feed.Version}" />
              </ItemGroup>
            </Project>
            """);

        Assert.Equal([Settings], (await BuildAsync(Path.Combine(folder, "src/One"))).Errors);
    }

    [Fact]
    public async Task ArtifactsOutput_IsNeverScanned()
    {
        var folder = Create("Kind.csproj", "Microsoft.NET.Sdk.Web", "Program.cs", "class Program { static void Main() { } }");

        var output = await BuildAsync(folder, "--artifacts-path", Path.Combine(folder, "out"), "-p:SecretGuardGate=warning");
        var again = await BuildAsync(folder, "--artifacts-path", Path.Combine(folder, "out"), "-p:SecretGuardGate=warning");

        Assert.NotEmpty(Directory.GetFiles(Path.Combine(folder, "out"), "appsettings.json", SearchOption.AllDirectories));
        Assert.Equal([Settings], output.Succeeded().Warnings);
        Assert.Equal([Settings], again.Succeeded().Warnings);
    }

    /// <summary>Cold and warm, on one node and on four: ten builds say the same.</summary>
    [Fact]
    public async Task TenBuilds_FindTheSame()
    {
        var solution = GuardedSolution.Create(feed);
        var expected = (await solution.BuildAsync("Orders.slnx", "-p:SecretGuardGate=warning")).Succeeded().Warnings;

        for (var round = 1; round < 10; round++)
        {
            if (round % 3 == 0) DeleteOutputs(solution.Folder);
            var output = await solution.BuildAsync("Orders.slnx", "-p:SecretGuardGate=warning", round % 2 == 0 ? "-m:1" : "-m:4");
            Assert.Equal(expected, output.Succeeded().Warnings);
        }
    }

    /// <summary>Nodes that MSBuild keeps hold the task, not what it found.</summary>
    [Fact]
    public async Task KeptNodes_ReportWhatIsThereNow()
    {
        var solution = GuardedSolution.Create(feed);
        try
        {
            var first = await OnKeptNodesAsync(solution);
            File.Delete(Path.Combine(solution.Folder, "src/One/one.json"));
            solution.Write("src/Two/more.json", GuardedSolution.Settings(9));
            var second = await OnKeptNodesAsync(solution);

            Assert.Contains(first, line => line.Contains("one.json", StringComparison.Ordinal));
            Assert.DoesNotContain(second, line => line.Contains("one.json", StringComparison.Ordinal));
            Assert.Contains(second, line => line.Contains("more.json", StringComparison.Ordinal));
            Assert.Equal(first.Count, second.Count);
        }
        finally
        {
            await solution.RunAsync("build-server", "shutdown", "--msbuild");
        }
    }

    private async Task<IReadOnlyList<string>> OnKeptNodesAsync(GuardedSolution solution)
    {
        var environment = new Dictionary<string, string>(feed.Environment) { ["MSBUILDDISABLENODEREUSE"] = "0" };
        var output = await Command.RunAsync(solution.Folder, "dotnet", environment, "build", "Orders.slnx", "-m:2", "-nr:true", "-p:SecretGuardGate=warning");
        return output.Succeeded().Warnings;
    }

    [Fact]
    public async Task TwoSolutionsAtOnce_OverTheSameFiles_ReportTheSame()
    {
        var solution = GuardedSolution.Create(feed);
        solution.Write("Others.slnx", solution.Read("Orders.slnx"));

        var outputs = await Task.WhenAll(
            solution.BuildAsync("Orders.slnx", "-p:SecretGuardGate=warning", "--artifacts-path", Path.Combine(solution.Folder, "bin/a")),
            solution.BuildAsync("Others.slnx", "-p:SecretGuardGate=warning", "--artifacts-path", Path.Combine(solution.Folder, "bin/b")));

        Assert.Equal(outputs[0].Succeeded().Warnings, outputs[1].Succeeded().Warnings);
        Assert.Equal(4, outputs[0].Warnings.Count);
        Assert.Empty(Directory.GetFiles(solution.Folder, "*.tmp", SearchOption.AllDirectories));
    }

    private string Create(string project, string sdk, string source, string code, string properties = "")
    {
        var folder = feed.NewFolder("kinds");
        TemporaryFolder.WriteTo(folder, project, ProjectFile(sdk, source.EndsWith(".fs", StringComparison.Ordinal) ? source : string.Empty, references: true, properties));
        var beside = Path.GetDirectoryName(project)!;
        TemporaryFolder.WriteTo(folder, Path.Combine(beside, source), code);
        TemporaryFolder.WriteTo(folder, Path.Combine(beside, "appsettings.json"), $"{{\n  \"Orders\": {{\n    \"ClientSecret\": \"{Secret}\"\n  }}\n}}\n");
        return folder;
    }

    private string ProjectFile(string sdk, string compiled, bool references, string properties = "") => $"""
        <Project Sdk="{sdk}">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            {properties}
          </PropertyGroup>
          <ItemGroup>
            {(references ? $"<PackageReference Include=\"SecretGuard\" Version=\"{feed.Version}\" PrivateAssets=\"all\" />" : "")}
            {(compiled.Length > 0 ? $"<Compile Include=\"{compiled}\" />" : "")}
          </ItemGroup>
        </Project>
        """;

    private Task<CommandOutput> BuildAsync(string folder, params string[] arguments) =>
        feed.RunAsync(folder, "dotnet", arguments.Prepend("build").ToArray());

    private static void DeleteOutputs(string folder)
    {
        foreach (var output in new[] { "bin", "obj" }.SelectMany(name => Directory.GetDirectories(folder, name, SearchOption.AllDirectories)).ToList())
            if (Directory.Exists(output)) Directory.Delete(output, recursive: true);
    }
}
