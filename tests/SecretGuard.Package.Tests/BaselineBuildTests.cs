using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;

namespace SecretGuard.Package.Tests;

/// <summary>How old code adopts the gate.</summary>
[Collection(PackageTestGroup.Name)]
public sealed class BaselineBuildTests(PackageFeed feed)
{
    private const string Write = "-p:SecretGuardWriteBaseline=true";

    [Fact]
    public async Task WrittenBaseline_LetsTheSolutionBuild_AndANewSecretFailIt()
    {
        var solution = GuardedSolution.Create(feed);

        var writing = await solution.BuildAsync("Orders.slnx", Write, "-p:SecretGuardToday=2026-02-01");
        var silent = await solution.BuildAsync("Orders.slnx", "--no-restore");
        solution.Write("src/Two/Two.cs", "\n\n" + solution.Read("src/Two/Two.cs").Replace("class Two {", "class Two {\n   ", StringComparison.Ordinal));
        solution.Write("src/One/one.json", GuardedSolution.Settings(seed: 9));
        var changed = await solution.BuildAsync("Orders.slnx", "--no-restore");

        Assert.Equal(4, writing.Succeeded().Warnings.Count);
        var entries = solution.Read("secretguard.baseline.json").Split('\n').Where(line => line.Contains("fingerprint", StringComparison.Ordinal)).ToList();
        Assert.Equal(["deploy/keycloak.json", "src/One/one.json", "src/Two/Two.cs", "src/Two/two.json"], entries.Select(PathIn).Order(StringComparer.Ordinal));
        Assert.Single(entries, line => line.Contains("\"engine\": \"compiler\"", StringComparison.Ordinal));
        Assert.Empty(silent.Succeeded().Messages);
        Assert.Equal(["SG1001 one.json(3)"], changed.Errors);
    }

    [Fact]
    [Trait("Tier", "Full")]
    public async Task FirstFailingBuild_SaysOnceForAllProjectsHowToAdopt()
    {
        var solution = GuardedSolution.Create(feed);

        Assert.Equal(1, GuardedSolution.CountOf(await solution.BuildAsync("Orders.slnx"), "SecretGuardWriteBaseline"));
        Assert.Equal(0, GuardedSolution.CountOf(await solution.BuildAsync("Orders.slnx"), "SecretGuardWriteBaseline"));
    }

    [Fact]
    [Trait("Tier", "Full")]
    public async Task FirstFailingBuild_OfCodeAlone_SaysHowToAdopt()
    {
        var project = CarelessProject.Create(feed);
        File.Delete(Path.Combine(project.Folder, "appsettings.json"));

        Assert.Equal(1, GuardedSolution.CountOf(await project.BuildAsync(), "SecretGuardWriteBaseline"));
        Assert.Equal(0, GuardedSolution.CountOf(await project.BuildAsync(), "SecretGuardWriteBaseline"));
    }

    [Fact]
    [Trait("Tier", "Full")]
    public async Task DeletedBaseline_BringsTheFindingsBack()
    {
        var solution = GuardedSolution.Create(feed);
        (await solution.BuildAsync("Orders.slnx", Write)).Succeeded();
        (await solution.BuildAsync("Orders.slnx")).Succeeded();

        File.Delete(Path.Combine(solution.Folder, "secretguard.baseline.json"));

        Assert.Equal(4, (await solution.BuildAsync("Orders.slnx")).Errors.Count);
    }

    [Fact]
    [Trait("Tier", "Full")]
    public async Task MendedFindings_AreForgottenByTheNextWriting()
    {
        var solution = GuardedSolution.Create(feed);
        (await solution.BuildAsync("Orders.slnx", Write)).Succeeded();
        solution.Write("src/One/one.json", "{}");
        solution.Write("src/Two/Two.cs", "class Two { }");

        (await solution.BuildAsync("Orders.slnx", Write)).Succeeded();

        var baseline = solution.Read("secretguard.baseline.json");
        Assert.DoesNotContain("one.json", baseline, StringComparison.Ordinal);
        Assert.DoesNotContain("Two.cs", baseline, StringComparison.Ordinal);
        Assert.Contains("two.json", baseline, StringComparison.Ordinal);
    }

    private static string PathIn(string line) => line.Split("\"path\": \"")[1].Split('"')[0];
}
