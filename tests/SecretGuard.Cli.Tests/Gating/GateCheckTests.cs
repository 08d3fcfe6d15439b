using System;
using SecretGuard.Testing.Leaks;

namespace SecretGuard.Cli.Tests.Gating;

/// <summary><c>gate check</c> without a package to find; what it proves is tested with the packed one.</summary>
public sealed class GateCheckTests : ScanTestBase
{
    private const string Project = "<Project Sdk=\"Microsoft.NET.Sdk\">\n  <PropertyGroup>\n    <TargetFramework>net10.0</TargetFramework>\n  </PropertyGroup>\n</Project>\n";

    [Fact]
    public void ProjectsWithoutThePackage_AreNotGuarded()
    {
        Folder.Write("One/One.csproj", Project);
        Folder.Write("Two/Two.csproj", Project);
        Folder.Write("Orders.sln", """
            Microsoft Visual Studio Solution File, Format Version 12.00
            Project("{FAE04EC0-301F-11D3-BF4B-00C04F79EFBC}") = "One", "One\One.csproj", "{D564F968-BC1A-421A-ABF4-7E2D2991CA41}"
            EndProject
            Project("{FAE04EC0-301F-11D3-BF4B-00C04F79EFBC}") = "Two", "Two\Two.csproj", "{D564F968-BC1A-421A-ABF4-7E2D2991CA42}"
            EndProject
            Global
            EndGlobal
            """);

        var result = Check(".");

        Assert.Equal(ExitCodes.Findings, result.ExitCode);
        Assert.Contains("One/One.csproj: error SG9004: The package SecretGuard is not referenced.", result.Output, StringComparison.Ordinal);
        Assert.Contains("Two/Two.csproj: NOT guarded (net10.0, no package, gate none, not locked)", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void ProjectThatCannotBeEvaluated_IsNotGuarded()
    {
        Folder.Write("Orders.csproj", "<Project>\n  <PropertyGroup>\n</Project>\n");

        var result = Check("Orders.csproj");

        Assert.Equal(ExitCodes.Findings, result.ExitCode);
        Assert.Contains("Orders.csproj(3,3): error SG9004: The project cannot be evaluated (MSB4025)", result.Output, StringComparison.Ordinal);
        Assert.Contains("Orders.csproj: NOT guarded", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Report_HoldsNeitherValuesNorControlCharacters()
    {
        Folder.Write("a\u001b[31m/Orders.csproj", Project.Replace("<PropertyGroup>", $"<PropertyGroup>\n    <NoWarn>SG1001;{Secret}</NoWarn><SecretGuardGate>{Secret}</SecretGuardGate><SecretGuardToday>{Secret}</SecretGuardToday>", StringComparison.Ordinal));

        foreach (var format in new[] { "text", "json" })
        {
            var result = Check("a\u001b[31m/Orders.csproj", "--format", format);

            Assert.Equal(ExitCodes.Findings, result.ExitCode);
            new LeakSearch([Secret]).AssertClean(result.All, format);
            Assert.DoesNotContain('\u001b', result.All);
            Assert.Contains("NoWarn silences SG1001", result.Output, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void WrongUse_IsOneLine()
    {
        Folder.Write("Orders.csproj", Project);
        GitFolder.Init(Folder);
        GitFolder.CommitAll(Folder);

        AssertOneErrorLine(Check("missing.sln"), "missing.sln");
        AssertOneErrorLine(Check("Orders.csproj", "--base", "nowhere"), "nowhere");
        AssertOneErrorLine(Check("Orders.csproj", "--base=--all"), "--all");
        AssertOneErrorLine(Check("Orders.csproj", "--property", "Lock"), "NAME=VALUE");
    }

    private CommandResult Check(params string[] arguments) => CommandLine.Run(Folder.Path, ["gate", "check", .. arguments]);
}
