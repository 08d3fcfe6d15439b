using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using SecretGuard.Testing;

namespace SecretGuard.Cli.Tests;

public sealed class SolutionScanTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Solution_CompilesItsSourcesAndReadsTheRest()
    {
        await WriteAsync();
        var result = Scan("--solution", "App.csproj", "--format", "json");
        Assert.True(result.ExitCode == ExitCodes.Findings, result.All);
        Assert.Equal(new[] { "appsettings.json:SG1001", "src/Client.cs:SG1001", "src/Client.cs:SG3001", "tools/loose.cs:SG1001" }, Places(result));
        Assert.Equal(string.Empty, result.Error);
    }

    [Trait("Tier", "Full")]
    [Fact]
    public async Task Solution_ObeysEditorConfigPragmaAndFilter()
    {
        await WriteAsync();
        _folder.Write(".editorconfig", "root = true\n[*.cs]\ndotnet_diagnostic.SG3001.severity = none\n");
        var result = Scan("--solution", ".", "--format", "json", "--include", "src/**");
        Assert.Equal(new[] { "src/Client.cs:SG1001" }, Places(result));
    }

    [Trait("Tier", "Full")]
    [Fact]
    public async Task Solution_Findings_HaveFingerprints()
    {
        await WriteAsync();
        var first = Scan("--solution", ".", "--format", "json");
        using var report = System.Text.Json.JsonDocument.Parse(first.Output);
        Assert.All(report.RootElement.GetProperty("findings").EnumerateArray(), finding => Assert.NotEqual(string.Empty, finding.GetProperty("fingerprint").GetString()));
    }

    [Fact]
    public async Task Solution_WithoutItsPackages_SaysSo()
    {
        await WriteAsync();
        _folder.Write("src/Other.cs", "using Orders.Missing;\n\npublic class Other : Unknown { }\n");
        var result = Scan("--solution", ".", "--format", "json");
        Assert.Contains("Not complete here: App.", result.Error, StringComparison.Ordinal);
        Assert.Contains("src/Client.cs:SG1001", Places(result));
    }

    [Fact]
    public async Task Solution_CountsSuppressionsUntilTheirEnd()
    {
        await WriteAsync();
        _folder.Write("src/Stubs.cs", """
            using System.Diagnostics.CodeAnalysis;
            #pragma warning disable SG1001 // stub, until=2026-05-10
            public class First { public string ClientSecret = "hunter2"; }
            #pragma warning restore SG1001
            [SuppressMessage("Security", "SG1001", Justification = "stub, until=2026-05-10")]
            public class Second { public string ClientSecret = "hunter2"; }
            public class Third { public string ClientSecret = "hunter2"; }
            """);
        _folder.Write("src/Global.cs", """[assembly: System.Diagnostics.CodeAnalysis.SuppressMessage("Security", "SG1001", Scope = "type", Target = "~T:Third", Justification = "stub, until=2026-05-10")]""" + "\n");

        var before = Scan("--solution", ".", "--include", "src/*s.cs", "--include", "src/Global.cs", "--today", "2026-05-10", "--format", "sarif");
        var after = Scan("--solution", ".", "--include", "src/*s.cs", "--include", "src/Global.cs", "--today", "2026-05-11", "--format", "json");

        Assert.Equal((ExitCodes.Clean, string.Empty), (before.ExitCode, before.Error));
        using var report = System.Text.Json.JsonDocument.Parse(before.Output);
        var reasons = report.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray()
            .Select(result => result.GetProperty("suppressions")[0].TryGetProperty("justification", out var words) ? words.GetString() : null);
        Assert.Equal(["stub, until=2026-05-10", "stub, until=2026-05-10", null], reasons);
        Assert.Equal(
            ["src/Global.cs:SG9003", "src/Stubs.cs:SG9003", "src/Stubs.cs:SG1001", "src/Stubs.cs:SG9003", "src/Stubs.cs:SG1001", "src/Stubs.cs:SG1001"],
            Places(after));
    }

    [Theory]
    [InlineData("ask for different things", "--solution", "App.csproj", "--staged")]
    [InlineData("Leave paths and --shard out", "--solution", "App.csproj", "--shard", "1/2")]
    [InlineData("Leave paths and --shard out", "src", "--solution", "App.csproj")]
    [InlineData("There is no file or folder", "--solution", "Other.csproj")]
    public void Options_ThatContradictIt_AreErrors(string message, params string[] arguments)
    {
        _folder.Write("App.csproj", "<Project />");
        _folder.Write("src/Client.cs");
        var result = Scan(arguments);
        Assert.Equal(ExitCodes.Failure, result.ExitCode);
        Assert.Contains(message, result.Error, StringComparison.Ordinal);
    }

    private static string[] Places(CommandResult result)
    {
        using var report = System.Text.Json.JsonDocument.Parse(result.Output);
        return report.RootElement.GetProperty("findings").EnumerateArray().Select(finding => $"{finding.GetProperty("path").GetString()}:{finding.GetProperty("rule").GetString()}").ToArray();
    }

    private CommandResult Scan(params string[] arguments) => CommandLine.Run(_folder.Path, ["scan", .. arguments]);

    private async Task WriteAsync()
    {
        _folder.Write("App.csproj", """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <NuGetAudit>false</NuGetAudit>
              </PropertyGroup>
              <ItemGroup>
                <Compile Remove="tools/**" />
              </ItemGroup>
            </Project>
            """);
        // Only a compiler knows where the word goes.
        _folder.Write("src/Client.cs", """
            public class Options { public string ClientId { get; set; } public string ClientSecret { get; set; } public string Scope { get; set; } }

            public static class Client
            {
                private static string Word() => "hunter2";

                public static Options Create() => new Options { ClientId = "orders", ClientSecret = Word(), Scope = "*" };

                public static Options Known()
                {
            #pragma warning disable SG1001
                    return new Options { ClientSecret = "letmein" };
            #pragma warning restore SG1001
                }
            }
            """);
        var secret = GeneratedValues.Opaque();
        _folder.Write("tools/loose.cs", $$"""class Loose { string clientSecret = "{{secret}}"; }""");
        _folder.Write("appsettings.json", $$"""{ "Orders": { "ClientId": "orders", "ClientSecret": "{{secret}}" } }""");
        var restored = await Command.RunAsync(_folder.Path, "dotnet", new Dictionary<string, string>(), "restore", "-v", "q");
        Assert.True(restored.ExitCode == 0, restored.Text);
    }
}
