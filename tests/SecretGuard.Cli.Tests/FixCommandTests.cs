using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using SecretGuard.Testing;

namespace SecretGuard.Cli.Tests;

public sealed class FixCommandTests : IDisposable
{
    private const string ProjectFile = """
        <Project Sdk="Microsoft.NET.Sdk.Web">

          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            <Nullable>enable</Nullable>
            <NuGetAudit>false</NuGetAudit>
          </PropertyGroup>

        </Project>
        """;

    private readonly TemporaryFolder _folder = new();
    private readonly TemporaryFolder _home = new();
    private readonly string _secret = GeneratedValues.Opaque();
    private readonly string _other = GeneratedValues.Opaque(seed: 2);

    public void Dispose()
    {
        _folder.Dispose();
        _home.Dispose();
    }

    [Fact]
    public async Task UserSecrets_CarelessService_BuildsAndNamesEveryOtherCopy()
    {
        await WriteServiceAsync();
        _folder.Write("get-token.sh", $"curl -d client_secret={_secret} https://sso.orders.example/token\n");
        _folder.Write("notes.txt", $"It used to be {_other} for a while.\n");

        var result = Fix("--user-secrets");

        Assert.Equal(ExitCodes.Findings, result.ExitCode);
        Assert.DoesNotContain(_secret, result.All, StringComparison.Ordinal);
        Assert.DoesNotContain(_other, result.All, StringComparison.Ordinal);
        foreach (var file in new[] { "Program.cs", "OrdersClient.cs", "appsettings.json" })
        {
            var text = Read(file);
            Assert.False(text.Contains(_secret, StringComparison.Ordinal) || text.Contains(_other, StringComparison.Ordinal), file);
        }

        Assert.Contains("get-token.sh:1 SG1001", result.Output, StringComparison.Ordinal);
        Assert.Contains("notes.txt:1 A copy", result.Output, StringComparison.Ordinal);
        Assert.Contains("Rotate every secret", result.Output, StringComparison.Ordinal);
        Assert.Contains("dotnet user-secrets set \"Orders:ClientSecret\" \"<new value>\" --project", result.Output, StringComparison.Ordinal);
        Assert.Contains("  \"Orders\": {\n    \"ClientId\": \"orders\"\n  }", Read("appsettings.json"), StringComparison.Ordinal);
        await RunAsync("build");
        AssertKept();
    }

    [Fact]
    public async Task DryRun_ShowsTheChangesAndWritesNothing()
    {
        await WriteServiceAsync();
        var before = Directory.GetFiles(_folder.Path).Order(StringComparer.Ordinal).Select(File.ReadAllText).ToArray();

        var result = Fix("--dry-run", "--user-secrets");

        Assert.Equal(ExitCodes.Findings, result.ExitCode);
        Assert.Contains("-     \"ClientSecret\": \"***\"", result.Output, StringComparison.Ordinal);
        Assert.Contains("IConfiguration configuration", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(_secret, result.All, StringComparison.Ordinal);
        Assert.DoesNotContain(_other, result.All, StringComparison.Ordinal);
        Assert.Equal(before, Directory.GetFiles(_folder.Path).Order(StringComparer.Ordinal).Select(File.ReadAllText).ToArray());
        Assert.Empty(Directory.GetFiles(_home.Path, "secrets.json", SearchOption.AllDirectories));
    }

    [Trait("Tier", "Full")]
    [Fact]
    public async Task Rule_OneOfThem_LeavesTheOthers()
    {
        await WriteServiceAsync();
        var result = Fix("--rule", "SG2001");
        Assert.Contains("https://sso.orders.example/connect/token", Read("OrdersClient.cs"), StringComparison.Ordinal);
        Assert.Contains(_secret, Read("OrdersClient.cs"), StringComparison.Ordinal);
        Assert.Contains(_secret, Read("appsettings.json"), StringComparison.Ordinal);
        Assert.DoesNotContain("SG1001", result.Output, StringComparison.Ordinal);
        Assert.Equal(ExitCodes.Clean, result.ExitCode);
    }

    [Trait("Tier", "Full")]
    [Fact]
    public async Task Environment_IsReadThoughConfigurationIsAtHand()
    {
        await WriteServiceAsync();
        var result = Fix("--to", "environment");
        Assert.DoesNotContain("IConfiguration", Read("OrdersClient.cs"), StringComparison.Ordinal);
        Assert.Contains("GetEnvironmentVariable(\"Orders__ClientSecret\")", Read("OrdersClient.cs"), StringComparison.Ordinal);
        Assert.Contains("Orders__ClientSecret  (a variable of the environment)", result.Output, StringComparison.Ordinal);
        await RunAsync("build");
    }

    [Trait("Tier", "Full")]
    [Fact]
    public async Task SecretOfASettingsFile_KeepsItsName()
    {
        await WriteServiceAsync();
        _folder.Write("Legacy.cs", $$"""
            public static class Legacy
            {
                private const string ClientSecret = "{{_secret}}";
                public static string Header => "Key " + ClientSecret;
            }
            """);
        Fix();
        Assert.Contains("GetEnvironmentVariable(\"Orders__ClientSecret\")", Read("Legacy.cs"), StringComparison.Ordinal);
        await RunAsync("build");
    }

    [Trait("Tier", "Full")]
    [Fact]
    public async Task EscapedAndNamedAfterItself_IsNotShown()
    {
        await WriteServiceAsync();
        var escaped = $"\\u{(int)_secret[0]:x4}{_secret[1..]}";
        _folder.Write("appsettings.json", $$"""{ "{{_other}}": { "ClientId": "orders", "ClientSecret": "{{escaped}}" } }""");
        var result = Fix("--user-secrets");
        Assert.Contains("***:ClientSecret", result.Output, StringComparison.Ordinal);
        foreach (var secret in new[] { _secret, _secret[1..], _other }) Assert.DoesNotContain(secret, result.All, StringComparison.Ordinal);
    }

    [Fact]
    public async Task NothingToMend_IsClean()
    {
        _folder.Write("App.csproj", ProjectFile);
        _folder.Write("Program.cs", "Microsoft.AspNetCore.Builder.WebApplication.Create(args).Run();\n");
        await RunAsync("restore");
        var result = Fix();
        Assert.Equal("0 findings mended in C#, 0 settings removed, 0 places left.\n", result.Output);
        Assert.Equal(ExitCodes.Clean, result.ExitCode);
    }

    [Theory]
    [InlineData("holds no solution", "notes.txt")]
    [InlineData("holds several: a.csproj, b.csproj", "a.csproj", "b.csproj")]
    [InlineData("holds several: a.sln, b.slnx", "a.sln", "b.slnx", "c.csproj")]
    public void Folder_WithoutOneProject_IsAnError(string message, params string[] files)
    {
        foreach (var file in files) _folder.Write(file, string.Empty);
        var result = Fix();
        Assert.Equal(ExitCodes.Failure, result.ExitCode);
        Assert.Contains(message, result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("App.csproj", "<Project", "Build it first")]
    [InlineData("App.sln", "nonsense", "Build it first")]
    [InlineData("App.txt", "", "is no solution")]
    public void File_ThatIsNoProject_IsAnError(string file, string content, string message)
    {
        _folder.Write(file, content);
        var result = Fix(file);
        Assert.Equal(ExitCodes.Failure, result.ExitCode);
        Assert.Contains(message, result.Error, StringComparison.Ordinal);
        Assert.Single(result.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public void Rule_ThatThereIsNot_IsAnError()
    {
        _folder.Write("App.csproj", ProjectFile);
        Assert.Contains("There is no rule 'SG0815'", Fix("--rule", "SG0815").Error, StringComparison.Ordinal);
    }

    private CommandResult Fix(params string[] arguments) => CommandLine.RunAtHome(_home.Path, _folder.Path, ["fix", .. arguments]);

    private string Read(string file) => File.ReadAllText(Path.Combine(_folder.Path, file)).ReplaceLineEndings("\n");

    private async Task WriteServiceAsync()
    {
        _folder.Write("App.csproj", ProjectFile);
        _folder.Write("appsettings.json", $$"""
            {
              "Orders": {
                "ClientId": "orders",
                "ClientSecret": "{{_secret}}"
              }
            }
            """);
        _folder.Write("Program.cs", $$"""
            using Microsoft.AspNetCore.Builder;
            using Microsoft.Extensions.Configuration;
            using Microsoft.Extensions.DependencyInjection;

            var builder = WebApplication.CreateBuilder(args);
            builder.Services.AddHttpClient<OrdersClient>();
            builder.Services.Configure<OrdersOptions>(options =>
            {
                options.ClientId = builder.Configuration["Sales:ClientId"]!;
                options.ClientSecret = "{{_other}}";
            });
            builder.Build().Run();

            public class OrdersOptions
            {
                public string ClientId { get; set; } = "";
                public string ClientSecret { get; set; } = "";
            }
            """);
        _folder.Write("OrdersClient.cs", $$"""
            using System.Collections.Generic;
            using System.Net.Http;
            using System.Threading.Tasks;

            public class OrdersClient
            {
                private readonly HttpClient _http;

                public OrdersClient(HttpClient http)
                {
                    _http = http;
                }

                public Task<HttpResponseMessage> GetTokenAsync() => _http.PostAsync("http://sso.orders.example/connect/token", new FormUrlEncodedContent(new Dictionary<string, string>
                {
                    ["grant_type"] = "client_credentials",
                    ["client_id"] = "orders",
                    ["client_secret"] = "{{_secret}}",
                }));
            }
            """);
        await RunAsync("restore");
    }

    private async Task RunAsync(string verb)
    {
        var output = await Command.RunAsync(_folder.Path, "dotnet", new Dictionary<string, string>(), verb, "-v", "q", "-nologo");
        Assert.True(output.ExitCode == 0, output.Text);
    }

    private void AssertKept()
    {
        var file = Assert.Single(Directory.GetFiles(_home.Path, "secrets.json", SearchOption.AllDirectories));
        Assert.Contains($"<UserSecretsId>{Path.GetFileName(Path.GetDirectoryName(file))}</UserSecretsId>", Read("App.csproj"), StringComparison.Ordinal);
        using var kept = JsonDocument.Parse(File.ReadAllText(file));
        Assert.Equal(_secret, kept.RootElement.GetProperty("Orders:ClientSecret").GetString());
        Assert.Equal(_other, kept.RootElement.GetProperty("Sales:ClientSecret").GetString());
        if (!OperatingSystem.IsWindows()) Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));
    }
}
