using System;
using System.IO;
using System.Threading.Tasks;

namespace SecretGuard.Package.Tests;

[Collection(PackageTestGroup.Name)]
[Trait("Tier", "Full")]
public sealed class CodeFixTests(PackageFeed feed)
{
    [Fact]
    public async Task DotnetFormat_CarelessProgram_BecomesCleanCodeThatCompiles()
    {
        var project = CarelessProject.Create(feed);
        File.Delete(Path.Combine(project.Folder, "appsettings.json"));
        Assert.NotEmpty((await project.BuildAsync()).Errors);

        (await project.RunAsync(
            "format", "analyzers", "--no-restore", "--diagnostics", "SG1001", "SG2001", "--severity", "info")).Succeeded();
        var fixedBuild = await project.BuildAsync("--no-restore");

        Assert.Empty(fixedBuild.Succeeded().Messages);
        var program = File.ReadAllText(Path.Combine(project.Folder, "Program.cs"));
        Assert.All(CarelessProject.Secrets, secret => Assert.DoesNotContain(secret, program, StringComparison.Ordinal));
        Assert.Contains("GetEnvironmentVariable", program, StringComparison.Ordinal);
        Assert.Contains("https://", program, StringComparison.Ordinal);
    }
}
