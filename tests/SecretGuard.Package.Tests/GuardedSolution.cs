using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using SecretGuard.Testing;

namespace SecretGuard.Package.Tests;

/// <summary>
/// A repository with two projects in a solution, a third one inside the first that the solution does not know, and a file that
/// belongs to no project. Each of the four holds one secret.
/// </summary>
internal sealed class GuardedSolution
{
    private readonly PackageFeed _feed;

    private GuardedSolution(PackageFeed feed)
    {
        _feed = feed;
        Folder = feed.NewFolder("solution");
    }

    public string Folder { get; }

    public static GuardedSolution Create(PackageFeed feed)
    {
        var solution = new GuardedSolution(feed);
        solution.Write(".git/HEAD", "ref: refs/heads/main\n");
        solution.Write("Orders.slnx", "<Solution><Project Path=\"src/One/One.csproj\" /><Project Path=\"src/Two/Two.csproj\" /></Solution>");
        foreach (var project in new[] { "src/One/One.csproj", "src/Two/Two.csproj", "src/One/Inner/Inner.csproj" })
            solution.Write(project, ProjectFile(feed.Version));
        solution.Write("src/One/one.json", Settings(1));
        solution.Write("src/Two/two.json", Settings(2));
        solution.Write("src/One/Inner/inner.json", Settings(3));
        solution.Write("deploy/keycloak.json", Settings(4));
        solution.Write("src/Two/Two.cs", "class Two { const string ClientSecret = \"" + GeneratedValues.Opaque(seed: 5) + "\"; }");
        return solution;
    }

    public void Write(string file, string content) => TemporaryFolder.WriteTo(Folder, file, content);

    public string Read(string file) => File.ReadAllText(Path.Combine(Folder, file));

    public Task<CommandOutput> BuildAsync(params string[] arguments) => _feed.RunAsync(Folder, "dotnet", arguments.Prepend("build").ToArray());

    public Task<CommandOutput> RunAsync(params string[] arguments) => _feed.RunAsync(Folder, "dotnet", arguments);

    /// <summary>Settings with a generated secret.</summary>
    public static string Settings(int seed) => "{\n  \"Orders\": {\n    \"ClientSecret\": \"" + GeneratedValues.Opaque(seed: seed) + "\"\n  }\n}\n";

    /// <summary>How often a line with these words was printed, without the summary that repeats them.</summary>
    public static int CountOf(CommandOutput output, params string[] words) =>
        output.Text.Split('\n')
            .TakeWhile(line => !line.StartsWith("Build FAILED", StringComparison.Ordinal) && !line.StartsWith("Build succeeded", StringComparison.Ordinal))
            .Count(line => words.All(word => line.Contains(word, StringComparison.Ordinal)));

    private static string ProjectFile(string version) => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
          </PropertyGroup>
          <ItemGroup>
            <Compile Remove="Inner/**" />
            <PackageReference Include="SecretGuard" Version="{version}" PrivateAssets="all" />
          </ItemGroup>
        </Project>
        """;
}
