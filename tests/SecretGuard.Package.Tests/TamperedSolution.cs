using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using SecretGuard.Testing;

namespace SecretGuard.Package.Tests;

/// <summary>A locked solution with a project for each tampering, and honest ones: built and checked once for all tests.</summary>
public sealed class TamperedSolution(PackageFeed feed) : IAsyncLifetime
{
    /// <summary>Projects that are as they should be, however much they configure otherwise.</summary>
    public static readonly IReadOnlyList<string> Honest = ["Honest", "Busy"];

    private const string Busy = """
        <PropertyGroup><WarningsNotAsErrors>CS0618;SG9001</WarningsNotAsErrors><SecretGuardGate>strict</SecretGuardGate><IntermediateOutputPath>../Busy/obj/odd/</IntermediateOutputPath><TargetFrameworks>net10.0;net10.0-browser</TargetFrameworks><TargetFramework /></PropertyGroup>
          <Target Name="Tidy" BeforeTargets="CoreCompile"><ItemGroup><Analyzer Remove="@(Analyzer)" Condition="'%(Filename)' == 'Other.Analyzers'" /><AdditionalFiles Remove="bin/**" /></ItemGroup></Target>
        """;

    public string Folder { get; } = feed.NewFolder("locked");

    /// <summary>The build of what the lock can see.</summary>
    public CommandOutput Build { get; private set; } = null!;

    /// <summary><c>gate check</c> of all projects.</summary>
    public CommandOutput Check { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        WriteSolution();
        await GitAsync("init", "-q", "-b", "main");
        await CommitAsync();
        (await RunAsync("dotnet", "restore", "All.slnx")).Succeeded();
        Build = await RunAsync("dotnet", "build", "Seen.slnx", "--no-restore");
        Check = await CheckAsync("All.slnx");
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Write(string file, string content) => TemporaryFolder.WriteTo(Folder, file, content);

    public string Read(string file) => File.ReadAllText(Path.Combine(Folder, file));

    public int LineOf(string file, string text) => Array.FindIndex(Read(file).Split('\n'), line => line.Contains(text, StringComparison.Ordinal)) + 1;

    public Task<CommandOutput> RunAsync(string program, params string[] arguments) => feed.RunAsync(Folder, program, arguments);

    public Task<CommandOutput> CheckAsync(params string[] arguments) =>
        feed.RunAsync(Folder, "dotnet", ["exec", Repository.PathOf("src", "SecretGuard.Cli", "bin", Repository.Configuration, "net10.0", "secretguard.dll"), "gate", "check", .. arguments]);

    public async Task GitAsync(params string[] arguments) =>
        (await RunAsync("git", ["-c", "user.name=orders", "-c", "user.email=orders@orders.example", "-c", "commit.gpgsign=false", .. arguments])).Succeeded();

    public async Task CommitAsync()
    {
        await GitAsync("add", "-A");
        await GitAsync("commit", "-q", "--allow-empty", "-m", "step");
    }

    private void WriteSolution()
    {
        Write(".gitignore", "obj/\nbin/\n");
        Write(".editorconfig", "root = true\n\n[*.cs]\ndotnet_diagnostic.CA1000.severity = none\ndotnet_diagnostic.SG1005.severity = error\nsecretguard.require_justification = true\n\n[*.g.cs]\ngenerated_code = true\n");
        Write("Directory.Build.props", "<Project>\n  <PropertyGroup>\n    <SecretGuardLock>true</SecretGuardLock>\n    <NoWarn>$(NoWarn);CS1591;CA2000</NoWarn>\n  </PropertyGroup>\n</Project>\n");
        Write("Directory.Build.targets", "<Project />\n");
        Write("Directory.Packages.props", $"""
            <Project>
              <PropertyGroup>
                <ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally>
              </PropertyGroup>
              <ItemGroup>
                <GlobalPackageReference Include="SecretGuard" Version="{feed.Version}" />
              </ItemGroup>
            </Project>
            """);
        var parts = Tamperings.All.Select(tampering => (tampering.Project, tampering.File, tampering.Content)).Concat(Tamperings.Besides)
            .Concat([("Honest", "Honest.csproj", string.Empty), ("Busy", "Busy.csproj", Busy)])
            .Select(part => (Project: part.Item1, File: part.Item2, Content: part.Item3)).ToList();
        foreach (var file in parts.GroupBy(part => (part.Project, part.File))) Write($"src/{file.Key.Project}/{file.Key.File}", ContentOf(file.Key.File, file.Select(part => part.Content)));
        foreach (var project in parts.Select(part => part.Project).Distinct())
        {
            Write($"src/{project}/{project}.cs", $"class {project} {{ }}\n");
            if (!File.Exists(Path.Combine(Folder, $"src/{project}/{project}.csproj"))) Write($"src/{project}/{project}.csproj", ContentOf(project + ".csproj", []));
        }

        Write("All.slnx", Solution(parts.Select(part => part.Project)));
        Write("Seen.slnx", Solution(Tamperings.All.Where(tampering => tampering.IsSeenByLock).Select(tampering => tampering.Project).Concat(Honest)));
    }

    private static string ContentOf(string file, IEnumerable<string> parts) => Path.GetExtension(file) switch
    {
        ".csproj" => $"<Project Sdk=\"Microsoft.NET.Sdk\">\n  <PropertyGroup>\n    <TargetFramework>net10.0</TargetFramework>\n  </PropertyGroup>\n  {string.Join("\n  ", parts)}\n</Project>\n",
        ".props" or ".targets" => $"<Project>\n  <Import Project=\"$([MSBuild]::GetPathOfFileAbove('{file}', '$(MSBuildThisFileDirectory)../'))\" />\n  {string.Join("\n  ", parts)}\n</Project>\n",
        _ => string.Concat(parts),
    };

    private static string Solution(IEnumerable<string> projects) =>
        "<Solution>" + string.Concat(projects.Distinct().Select(name => $"<Project Path=\"src/{name}/{name}.csproj\" />")) + "</Solution>";
}
