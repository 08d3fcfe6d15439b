using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using SecretGuard.Testing;

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

    // A batch in which two fixes meet in another order gives another result.
    [Fact]
    public async Task DotnetFormat_CarelessSampleTenTimes_GivesTheSameAndCompiles()
    {
        var project = CarelessProject.Create(feed, """
            <TargetFramework>net10.0</TargetFramework>
            <ImplicitUsings>enable</ImplicitUsings>
            <SecretGuardGate>warning</SecretGuardGate>
            </PropertyGroup><ItemGroup>
            <FrameworkReference Include="Microsoft.AspNetCore.App" />
            <Using Include="Microsoft.Extensions.Configuration" /><Using Include="Microsoft.Extensions.DependencyInjection" />
            <Using Include="Microsoft.Extensions.Hosting" /><Using Include="Microsoft.Extensions.Logging" />
            </ItemGroup><PropertyGroup>
            """);
        (await project.RunAsync("restore")).Succeeded();
        var results = new HashSet<string>();
        for (var run = 0; run < 10; run++)
        {
            foreach (var source in Directory.GetFiles(Path.Combine(Repository.Root, "samples", "CarelessOrders"), "*.cs"))
                project.Write(Path.GetFileName(source), File.ReadAllText(source));
            (await project.RunAsync("format", "analyzers", "--no-restore", "--severity", "info")).Succeeded();
            results.Add(string.Concat(Directory.GetFiles(project.Folder, "*.cs").Order(StringComparer.Ordinal).Select(File.ReadAllText)));
        }

        var text = Assert.Single(results);
        Assert.Contains("GetEnvironmentVariable(\"Token__ClientSecret\")", text, StringComparison.Ordinal);
        Assert.DoesNotContain("http://sso", text, StringComparison.Ordinal);
        (await project.BuildAsync("--no-restore")).Succeeded();
    }
}
