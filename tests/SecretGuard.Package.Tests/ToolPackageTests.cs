using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Reflection.PortableExecutable;
using System.Threading.Tasks;
using SecretGuard.Testing;
using SecretGuard.Testing.Leaks;

namespace SecretGuard.Package.Tests;

[Collection(PackageTestGroup.Name)]
public sealed class ToolPackageTests(PackageFeed feed)
{
    [Fact]
    public async Task InstalledTool_FindsAndFindsNothing()
    {
        var tool = await feed.ToolAsync();
        var careless = feed.NewFolder("careless");
        var careful = feed.NewFolder("careful");
        File.WriteAllText(Path.Combine(careless, "appsettings.json"), Settings(GeneratedValues.Opaque(32, seed: 21)));
        File.WriteAllText(Path.Combine(careful, "appsettings.json"), Settings("${ORDERS_CLIENT_SECRET}"));

        var found = await feed.RunAsync(feed.Folder, tool, "scan", careless);
        var nothing = await feed.RunAsync(feed.Folder, tool, "scan", careful);

        Assert.Equal(1, found.ExitCode);
        Assert.Contains("SG1001", found.Text, StringComparison.Ordinal);
        new LeakSearch([GeneratedValues.Opaque(32, seed: 21)]).AssertClean(found.Text, "The installed tool");
        Assert.Equal(0, nothing.ExitCode);
    }

    [Fact]
    public void ToolOfThisPlatform_IsMachineCodeWhereProgramsAreLinked()
    {
        if (!OperatingSystem.IsLinux()) return;

        Assert.Equal(File.Exists("/usr/bin/gcc") || File.Exists("/usr/bin/clang"), feed.HasNativeTool);
    }

    [Fact]
    public async Task NativeTool_ScansWithoutARuntime()
    {
        if (!feed.HasNativeTool) return;
        var tool = await feed.ToolAsync();
        var careless = feed.NewFolder("careless");
        File.WriteAllText(Path.Combine(careless, "appsettings.json"), Settings(GeneratedValues.Opaque(32, seed: 22)));

        var found = await Command.RunAsync(careless, tool, WithoutDotnet, "scan", ".");

        Assert.Equal(1, found.ExitCode);
        Assert.Contains("SG1001", found.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("SG1001", "scan", "--solution", "CarelessOrders.csproj")]
    [InlineData("Nothing was written.", "fix", "CarelessOrders.csproj", "--dry-run")]
    public async Task NativeTool_HandsOverWhatNeedsACompiler(string expected, params string[] arguments)
    {
        if (!feed.HasNativeTool) return;
        var tool = await feed.ToolAsync();
        var sample = Repository.PathOf("samples", "CarelessOrders");

        var done = await feed.RunAsync(sample, tool, arguments);
        var without = await Command.RunAsync(sample, tool, WithoutDotnet, arguments);

        Assert.Equal(1, done.ExitCode);
        Assert.Contains(expected, done.Text, StringComparison.Ordinal);
        Assert.Equal((2, "secretguard: dotnet was not found. Install it and have PATH name its folder, or leave out what needs a compiler."), (without.ExitCode, without.Text.Trim()));
    }

    [Trait("Tier", "Full")]
    [Fact]
    public async Task ToolWithoutMachineCode_IsCompiledAheadOfTimeWhereEveryScanRuns()
    {
        var packages = feed.NewFolder("compiled");
        (await PackCommand.RunAsync("SecretGuard.Cli", packages, "-p:PackNative=false")).Succeeded();
        var package = Directory.GetFiles(packages, "SecretGuard.Tool.*-*.nupkg").SingleOrDefault();
        // No package is compiled for this machine.
        if (package is null) return;
        var content = feed.NewFolder("compiled");
        ZipFile.ExtractToDirectory(package, content);

        var compiled = Directory.GetFiles(content, "*.dll", SearchOption.AllDirectories).Where(HasNativeCode).Select(Path.GetFileName);

        string[] expected =
        [
            "SecretGuard.Analyzers.dll", "SecretGuard.CodeFixes.dll", "SecretGuard.Core.dll", "SecretGuard.Scanning.dll",
            "Spectre.Console.dll", "System.CommandLine.dll", "secretguard.dll",
        ];
        Assert.Equal(expected, compiled.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task InstalledTool_ReportsAsThePortableOneDoes()
    {
        var tool = await feed.ToolAsync();
        var portable = feed.NewFolder("portable");
        ZipFile.ExtractToDirectory(feed.PathOf(PackedPackage.PortableTool), portable);
        var assembly = Path.Combine(portable, "tools", "net10.0", "any", "secretguard.dll");
        string[] scan = ["scan", Repository.PathOf("samples", "CarelessOrders"), "--format", "json"];

        var installed = await feed.RunAsync(feed.Folder, tool, scan);
        var expected = await feed.RunAsync(feed.Folder, "dotnet", ["exec", assembly, .. scan]);

        Assert.False(HasNativeCode(assembly));
        Assert.Contains("SG1001", expected.Text, StringComparison.Ordinal);
        Assert.Equal((expected.ExitCode, expected.Text), (installed.ExitCode, installed.Text));
    }

    private Dictionary<string, string> WithoutDotnet => new() { ["PATH"] = feed.NewFolder("nothing"), ["DOTNET_ROOT"] = feed.NewFolder("nothing") };

    private static bool HasNativeCode(string assembly)
    {
        using var file = new PEReader(File.OpenRead(assembly));
        return file.PEHeaders.CorHeader?.ManagedNativeHeaderDirectory.Size > 0;
    }

    private static string Settings(string secret) => $$"""{ "Orders": { "ClientId": "orders", "ClientSecret": "{{secret}}" } }""";
}
