using System;
using System.Linq;
using System.Threading.Tasks;
using SecretGuard.Testing;

namespace SecretGuard.Package.Tests;

[Collection(PackageTestGroup.Name)]
[Trait("Tier", "Full")]
public sealed class MultiTargetingTests(PackageFeed feed)
{
    // A platform that needs no packages beyond the SDK's.
    private const string TwoFrameworks = "<TargetFrameworks>net10.0;net10.0-browser</TargetFrameworks>";

    [Fact]
    public async Task TwoFrameworks_TextIsReportedOnce()
    {
        var project = CarelessProject.Create(feed, TwoFrameworks);

        var output = await project.BuildAsync();

        Assert.Equal(1, CountOf(output, "SG1001", "appsettings.json"));
    }

    [Fact]
    public async Task SecondFrameworkAlone_TextIsStillReported()
    {
        var project = CarelessProject.Create(feed, TwoFrameworks);

        var output = await project.BuildAsync("-f", "net10.0-browser");

        Assert.Equal(1, CountOf(output, "SG1001", "appsettings.json"));
    }

    // The summary repeats every line, whatever the console logger is told.
    private static int CountOf(CommandOutput output, string rule, string file) =>
        output.Text.Split('\n')
            .TakeWhile(line => !line.StartsWith("Build FAILED", StringComparison.Ordinal))
            .Count(line => line.Contains($"error {rule}", StringComparison.Ordinal) && line.Contains(file, StringComparison.Ordinal));
}
