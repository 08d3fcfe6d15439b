using System;
using System.IO;
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
        var tools = feed.NewFolder("tools");
        var careless = feed.NewFolder("careless");
        var careful = feed.NewFolder("careful");
        File.WriteAllText(Path.Combine(careless, "appsettings.json"), Settings(GeneratedValues.Opaque(32, seed: 21)));
        File.WriteAllText(Path.Combine(careful, "appsettings.json"), Settings("${ORDERS_CLIENT_SECRET}"));

        (await feed.RunAsync(feed.Folder, "dotnet", "tool", "install", "SecretGuard.Tool", "--version", feed.Version, "--tool-path", tools)).Succeeded();
        var program = Path.Combine(tools, OperatingSystem.IsWindows() ? "secretguard.exe" : "secretguard");
        var found = await feed.RunAsync(tools, program, "scan", careless);
        var nothing = await feed.RunAsync(tools, program, "scan", careful);

        Assert.Equal(1, found.ExitCode);
        Assert.Contains("SG1001", found.Text, StringComparison.Ordinal);
        new LeakSearch([GeneratedValues.Opaque(32, seed: 21)]).AssertClean(found.Text, "The installed tool");
        Assert.Equal(0, nothing.ExitCode);
    }

    private static string Settings(string secret) => $$"""{ "Orders": { "ClientId": "orders", "ClientSecret": "{{secret}}" } }""";
}
