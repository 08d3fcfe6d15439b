using System;
using System.IO;
using System.Threading.Tasks;

namespace SecretGuard.Package.Tests;

/// <summary>An up-to-date compilation says nothing: what it said before is repeated, behind every gate, at no cost where nothing can last.</summary>
[Collection(PackageTestGroup.Name)]
public sealed class UpToDateBuildTests(PackageFeed feed)
{
    private const string InCluster = "http://keycloak:8080/connect/token";

    [Fact]
    public Task FindingThatFailsNoBuild_SecondBuild_RepeatsIt() => AssertRepeatedAsync("error");

    [Theory]
    [Trait("Tier", "Full")]
    [InlineData("strict", "")]
    [InlineData("error", "<ErrorLog>compiler.json</ErrorLog>")]
    public Task FindingThatFailsNoBuild_OtherGateOrLog_RepeatsIt(string gate, string ownLog) => AssertRepeatedAsync(gate, ownLog);

    [Fact]
    [Trait("Tier", "Full")]
    public async Task WordComesAndGoes_LogFollowsAndNothingStaleIsRepeated()
    {
        var project = CarelessProject.Create(feed);
        RemoveText(project);
        project.Write("Program.cs", Program("https://sso.orders.test/connect/token"));

        Assert.Empty((await project.BuildAsync()).Succeeded().Messages);
        Assert.False(File.Exists(LogOf(project)));

        project.Write("More.cs", "class More { const string TokenEndpoint = \"" + InCluster + "\"; }");
        Assert.Equal(["SG2001 More.cs(1)"], (await project.BuildAsync("--no-restore")).Succeeded().Warnings);
        Assert.Equal(["SG2001 More.cs(1)"], (await project.BuildAsync("--no-restore")).Succeeded().Warnings);

        File.Delete(Path.Combine(project.Folder, "More.cs"));
        Assert.Empty((await project.BuildAsync("--no-restore")).Succeeded().Messages);
        Assert.False(File.Exists(LogOf(project)));
        Assert.Empty((await project.BuildAsync("--no-restore")).Succeeded().Messages);
    }

    [Fact]
    [Trait("Tier", "Full")]
    public async Task LoweredRule_SecondBuild_RepeatsIt()
    {
        var project = CarelessProject.Create(feed);
        RemoveText(project);
        project.Write(".editorconfig", "root = true\n[*.cs]\ndotnet_diagnostic.SG1001.severity = warning\ndotnet_diagnostic.SG2001.severity = warning\n");

        var first = await project.BuildAsync();
        var second = await project.BuildAsync("--no-restore");

        Assert.Equal(2, first.Succeeded().Warnings.Count);
        Assert.Equal(first.Warnings, second.Succeeded().Warnings);
    }

    [Fact]
    [Trait("Tier", "Full")]
    public async Task ConstantOfAReferencedProject_SecondBuild_RepeatsIt()
    {
        var project = CarelessProject.Create(
            feed, "<TargetFramework>net10.0</TargetFramework><EnableDefaultCompileItems>false</EnableDefaultCompileItems></PropertyGroup>"
            + "<ItemGroup><Compile Include=\"Program.cs\" /><ProjectReference Include=\"Contracts/Contracts.csproj\" /></ItemGroup><PropertyGroup>");
        RemoveText(project);
        project.Write("Contracts/Contracts.csproj", "<Project Sdk=\"Microsoft.NET.Sdk\"><PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup></Project>");
        project.Write("Contracts/Places.cs", "public static class Places { public const string Sso = \"" + InCluster + "\"; }");
        project.Write("Program.cs", "const string TokenEndpoint = Places.Sso; System.Console.WriteLine(TokenEndpoint);");

        var first = await project.BuildAsync();
        var second = await project.BuildAsync("--no-restore");

        Assert.Equal(["SG2001 Program.cs(1)"], first.Succeeded().Warnings);
        Assert.Equal(first.Warnings, second.Succeeded().Warnings);
    }

    private async Task AssertRepeatedAsync(string gate, string ownLog = "")
    {
        var project = CarelessProject.Create(
            feed, $"<TargetFramework>net10.0</TargetFramework><SecretGuardGate>{gate}</SecretGuardGate>{ownLog}");
        RemoveText(project);
        project.Write("Program.cs", Program(InCluster));

        var first = await project.BuildAsync();
        var second = await project.BuildAsync("--no-restore", "-v:n");

        Assert.Equal(["SG2001 Program.cs(1)"], first.Succeeded().Warnings);
        Assert.Equal(first.Messages, second.Succeeded().Messages);
        Assert.Contains("Skipping target \"CoreCompile\"", second.Text, StringComparison.Ordinal);
        Assert.Equal(ownLog.Length == 0, File.Exists(LogOf(project)));
    }

    private static string Program(string endpoint) => $"const string TokenEndpoint = \"{endpoint}\"; System.GC.KeepAlive(TokenEndpoint);";

    private static void RemoveText(CarelessProject project) => File.Delete(Path.Combine(project.Folder, "appsettings.json"));

    private static string LogOf(CarelessProject project) => Path.Combine(project.Folder, "obj", "Debug", "net10.0", "secretguard.sarif");
}
