using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;

namespace SecretGuard.Package.Tests;

/// <summary>The code fixes through the packed package, as a user applies them to a whole project.</summary>
[Collection(PackageTestGroup.Name)]
public sealed class FormatTests(PackageFeed feed)
{
    private static readonly string[] FixedRules = ["SG1001", "SG2001"];

    [Fact]
    public async Task DotnetFormat_CarelessSample_LeavesCodeThatCompilesAndIsCleanOfTheFixedRules()
    {
        var folder = CarelessSampleTests.CopyOfSample(feed);
        (await feed.RunAsync(folder, "dotnet", "restore")).Succeeded();

        (await feed.RunAsync(folder, "dotnet", "format", "analyzers", "--no-restore", "--severity", "warn", "--diagnostics", "SG1001", "SG2001", "SG3001")).Succeeded();
        var build = await feed.RunAsync(folder, "dotnet", "build", "--no-restore");

        var inCode = build.Messages.Where(message => Path.GetExtension(message.File) == ".cs").ToList();
        Assert.DoesNotContain(inCode, message => FixedRules.Contains(message.Code));
        // The last scope of a request is never removed, and nobody knows a narrower one of a custom API.
        Assert.All(inCode, message => Assert.Equal("SG3001", message.Code));
        Assert.Contains("https://sso.orders.example", File.ReadAllText(Path.Combine(folder, "TokenClient.cs")), StringComparison.Ordinal);
        Assert.DoesNotContain("const string ClientSecret", File.ReadAllText(Path.Combine(folder, "TokenClient.cs")), StringComparison.Ordinal);
    }
}
