using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using SecretGuard.Testing;

namespace SecretGuard.Package.Tests;

/// <summary>A console project with a careless program and careless settings, in a folder of its own.</summary>
internal sealed class CarelessProject
{
    private const string Endpoint = "http://sso.orders.test/connect/token";

    private readonly PackageFeed _feed;

    private CarelessProject(PackageFeed feed, string folder)
    {
        _feed = feed;
        Folder = folder;
    }

    public string Folder { get; }

    /// <summary>The values that must never be printed.</summary>
    public static string[] Secrets { get; } = [GeneratedValues.Opaque(32, seed: 11), GeneratedValues.Opaque(32, seed: 12)];

    /// <param name="feed">Where the package comes from.</param>
    /// <param name="properties">Lines for the project's property group.</param>
    public static CarelessProject Create(PackageFeed feed, string properties = "<TargetFramework>net10.0</TargetFramework>")
    {
        var project = new CarelessProject(feed, feed.NewFolder("careless"));
        project.Write("Careless.csproj", ProjectFile(feed.Version, properties));
        project.Write("Program.cs", Program());
        project.Write("appsettings.json", Settings());
        return project;
    }

    public void Write(string file, string content) => TemporaryFolder.WriteTo(Folder, file, content);

    public Task<CommandOutput> BuildAsync(params string[] arguments) =>
        _feed.RunAsync(Folder, "dotnet", arguments.Prepend("build").ToArray());

    public Task<CommandOutput> RunAsync(params string[] arguments) => _feed.RunAsync(Folder, "dotnet", arguments);

    /// <summary>The 1-based number of the only line of a file that holds the text.</summary>
    public int LineOf(string file, string text)
    {
        var lines = File.ReadAllLines(Path.Combine(Folder, file));
        return Enumerable.Range(0, lines.Length).Single(i => lines[i].Contains(text, StringComparison.Ordinal)) + 1;
    }

    private static string ProjectFile(string version, string properties) => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <Nullable>enable</Nullable>
            {properties}
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="SecretGuard" Version="{version}" PrivateAssets="all" />
          </ItemGroup>
        </Project>
        """;

    private static string Program() => $$"""
        using System;
        using System.Collections.Generic;
        using System.Net.Http;

        const string TokenEndpoint = "{{Endpoint}}";
        var form = new Dictionary<string, string>
        {
            ["grant_type"] = "client_credentials",
            ["client_id"] = "orders",
            ["client_secret"] = "{{Secrets[0]}}",
        };
        using var http = new HttpClient();
        using var response = await http.PostAsync(TokenEndpoint, new FormUrlEncodedContent(form));
        Console.WriteLine(response.StatusCode);
        """;

    private static string Settings() => $$"""
        {
          "Orders": {
            "TokenEndpoint": "{{Endpoint}}",
            "ClientId": "orders",
            "ClientSecret": "{{Secrets[1]}}",
            "Scope": "*"
          }
        }
        """;
}
