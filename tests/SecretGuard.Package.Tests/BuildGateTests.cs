using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;

namespace SecretGuard.Package.Tests;

[Collection(PackageTestGroup.Name)]
public sealed class BuildGateTests(PackageFeed feed)
{
    [Fact]
    public async Task ErrorGate_CarelessProject_FailsInCodeAndTextOnEveryBuild()
    {
        var project = CarelessProject.Create(feed);

        var first = await project.BuildAsync();
        var second = await project.BuildAsync("--no-restore");

        Assert.Equal(1, first.ExitCode);
        Assert.Equal(ExpectedPlaces(project), first.Errors);
        Assert.Empty(first.Warnings);
        Assert.Equal(first.Errors, second.Errors);
        Assert.Equal(1, second.ExitCode);
        Assert.Equal(1, GuardedSolution.CountOf(first, "SecretGuardWriteBaseline"));
        Assert.Equal(0, GuardedSolution.CountOf(second, "SecretGuardWriteBaseline"));
    }

    [Fact]
    [Trait("Tier", "Full")]
    public async Task GateChange_WithoutOtherChange_Recompiles()
    {
        var project = CarelessProject.Create(feed, "<TargetFramework>net10.0</TargetFramework><TreatWarningsAsErrors>true</TreatWarningsAsErrors>");

        var warning = await project.BuildAsync("-p:SecretGuardGate=warning");
        var off = await project.BuildAsync("--no-restore", "-p:SecretGuardGate=off");
        var error = await project.BuildAsync("--no-restore");

        Assert.Equal(ExpectedPlaces(project), warning.Succeeded().Warnings);
        Assert.Empty(off.Succeeded().Messages);
        Assert.Equal(ExpectedPlaces(project), error.Errors);
    }

    [Fact]
    public async Task SuppressionInATextFile_CountsUntilItsEnd()
    {
        var project = CarelessProject.Create(feed);
        project.Write("Program.cs", "System.Console.WriteLine();");
        project.Write("appsettings.json", "{ }");
        project.Write("a.yml", "# secretguard:ignore SG1001 until=2026-05-10 reason=\"stub\"\nclient_secret: hunter2\n");

        var before = await project.BuildAsync("-p:SecretGuardToday=2026-05-10", "-v:n");
        var after = await project.BuildAsync("--no-restore", "-p:SecretGuardToday=2026-05-11");

        Assert.Contains("0 more in the baseline, 1 suppressed;", before.Succeeded().Text, StringComparison.Ordinal);
        Assert.Equal(["SG1001 a.yml(2)"], after.Errors);
    }

    [Fact]
    public Task WarningGate_UpToDateBuild_RepeatsTheFindings() => AssertRepeatedAsync();

    [Theory]
    [Trait("Tier", "Full")]
    [InlineData("<ErrorLog>compiler.sarif,version=2.1</ErrorLog>")]
    [InlineData("<ErrorLog>compiler.json</ErrorLog>")]
    public Task WarningGate_UpToDateBuildWithItsOwnLog_RepeatsTheFindings(string ownLog) => AssertRepeatedAsync(ownLog);

    [Fact]
    public async Task Output_HoldsNothingOfSecretGuard()
    {
        var project = CarelessProject.Create(feed);

        (await project.BuildAsync("-p:SecretGuardGate=off")).Succeeded();

        Assert.Empty(Directory.GetFiles(Path.Combine(project.Folder, "bin"), "*SecretGuard*", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task UnknownGate_IsErrorAndStaysClosed()
    {
        var project = CarelessProject.Create(feed);

        var output = await project.BuildAsync("-p:SecretGuardGate=eror");

        Assert.Equal(1, output.ExitCode);
        Assert.Contains("SG9002 Careless.csproj(0)", output.Errors);
        Assert.All(ExpectedPlaces(project), place => Assert.Contains(place, output.Errors));
    }

    private async Task AssertRepeatedAsync(string ownLog = "")
    {
        var project = CarelessProject.Create(
            feed, "<TargetFramework>net10.0</TargetFramework><SecretGuardGate>warning</SecretGuardGate>" + ownLog);

        var first = await project.BuildAsync();
        var second = await project.BuildAsync("--no-restore", "-v:n");

        Assert.Equal(ExpectedPlaces(project), first.Succeeded().Warnings);
        Assert.Equal(first.Messages.OrderBy(message => message.ToString()), second.Succeeded().Messages.OrderBy(message => message.ToString()));
        Assert.Contains("Skipping target \"CoreCompile\"", second.Text, StringComparison.Ordinal);
    }

    private static IEnumerable<string> ExpectedPlaces(CarelessProject project) =>
        new[]
        {
            $"SG1001 Program.cs({project.LineOf("Program.cs", "client_secret")})",
            $"SG2001 Program.cs({project.LineOf("Program.cs", "http://")})",
            $"SG1001 appsettings.json({project.LineOf("appsettings.json", "ClientSecret")})",
            $"SG2001 appsettings.json({project.LineOf("appsettings.json", "TokenEndpoint")})",
            $"SG3001 appsettings.json({project.LineOf("appsettings.json", "Scope")})",
        }.Order(StringComparer.Ordinal);
}
