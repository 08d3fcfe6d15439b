using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Threading.Tasks;
using SecretGuard.Testing;

namespace SecretGuard.Package.Tests;

/// <summary>The packages, packed once a test run from what the tests were built with, in a feed and a package folder of their own.</summary>
public sealed class PackageFeed : IAsyncLifetime
{
    private Task<string>? tool;

    /// <summary>Removed after the run; holds everything the tests write.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("secretguard-tests-").FullName;

    /// <summary>The feed's folder.</summary>
    public string Packages => Path.Combine(Folder, "feed");

    /// <summary>The version all packages have.</summary>
    public string Version => Path.GetFileNameWithoutExtension(PathOf(PackedPackage.Library))["SecretGuard.".Length..];

    /// <summary>The tool of this platform is machine code; else .NET's runtime runs it.</summary>
    internal bool HasNativeTool
    {
        get
        {
            using var package = ZipFile.OpenRead(PathOf(PackedPackage.Tool));
            return package.Entries.Any(IsNativeTool);
        }
    }

    internal IReadOnlyDictionary<string, string> Environment => new Dictionary<string, string>
    {
        ["NUGET_PACKAGES"] = Path.Combine(Folder, "packages"),
        ["DOTNET_CLI_HOME"] = Path.Combine(Folder, "home"),
    };

    public async Task InitializeAsync()
    {
        File.WriteAllText(Path.Combine(Folder, "nuget.config"), NuGetConfig());
        (await PackCommand.RunAsync("SecretGuard.Package", Packages)).Succeeded();
        (await PackCommand.RunAsync("SecretGuard.Cli", Packages)).Succeeded();
    }

    public Task DisposeAsync()
    {
        Directory.Delete(Folder, recursive: true);
        return Task.CompletedTask;
    }

    /// <summary>The installed tool, as a user installs it: once a test run.</summary>
    /// <returns>The path of the program.</returns>
    internal Task<string> ToolAsync() => tool ??= InstallToolAsync();

    internal Task<CommandOutput> RunAsync(string folder, string program, params string[] arguments) =>
        Command.RunAsync(folder, program, Environment, arguments);

    internal string PathOf(PackedPackage package) => package switch
    {
        PackedPackage.Library => Directory.GetFiles(Packages, "SecretGuard.*.nupkg").Single(file => !IsTool(file)),
        PackedPackage.Tool => PlatformTool() ?? PathOf(PackedPackage.PortableTool),
        PackedPackage.PortableTool => Path.Combine(Packages, $"SecretGuard.Tool.any.{Version}.nupkg"),
        _ => Path.Combine(Packages, $"SecretGuard.Tool.{Version}.nupkg"),
    };

    private async Task<string> InstallToolAsync()
    {
        var tools = NewFolder("tools");
        (await RunAsync(Folder, "dotnet", "tool", "install", "SecretGuard.Tool", "--version", Version, "--tool-path", tools)).Succeeded();
        return Path.Combine(tools, OperatingSystem.IsWindows() ? "secretguard.exe" : "secretguard");
    }

    private string? PlatformTool() => Directory.GetFiles(Packages, "SecretGuard.*.nupkg").Where(IsTool)
        .SingleOrDefault(file => file != PathOf(PackedPackage.PortableTool) && file != PathOf(PackedPackage.ToolPointer));

    internal string NewFolder(string name) => Directory.CreateDirectory(Path.Combine(Folder, "work", $"{name}-{Guid.NewGuid():N}")).FullName;

    /// <summary>True for the program in <see cref="HasNativeTool"/>.</summary>
    internal static bool IsNativeTool(ZipArchiveEntry entry) => entry.Name is "secretguard" or "secretguard.exe";

    private static bool IsTool(string file) => Path.GetFileName(file).StartsWith("SecretGuard.Tool.", StringComparison.Ordinal);

    // Nothing but the feed: restoring a project that references the package alone needs no network.
    private static string NuGetConfig() => """
        <configuration>
          <packageSources>
            <clear />
            <add key="tests" value="feed" />
          </packageSources>
        </configuration>
        """;
}
