using System.IO;
using System.Threading.Tasks;

namespace SecretGuard.Package.Tests;

/// <summary>Which build reports which file.</summary>
[Collection(PackageTestGroup.Name)]
public sealed class OwnershipTests(PackageFeed feed)
{
    private static readonly string[] AllOfTheSolution =
    [
        "SG1001 Two.cs(1)", "SG1001 keycloak.json(3)", "SG1001 one.json(3)", "SG1001 two.json(3)",
    ];

    [Fact]
    public async Task SingleProject_ReportsItsOwnAndTheRootsAndSaysSo()
    {
        var solution = GuardedSolution.Create(feed);

        var output = await solution.BuildAsync("src/One/One.csproj");

        Assert.Equal(["SG1001 keycloak.json(3)", "SG1001 one.json(3)"], output.Errors);
        Assert.Equal(1, GuardedSolution.CountOf(output, "what belongs to no project"));
    }

    [Fact]
    [Trait("Tier", "Full")]
    public async Task SingleProjectWithoutTheRoot_SaysThatItDidNot()
    {
        var solution = GuardedSolution.Create(feed);

        var output = await solution.BuildAsync("src/One/One.csproj", "-p:SecretGuardScanRoot=false");

        Assert.Equal(["SG1001 one.json(3)"], output.Errors);
        Assert.Equal(1, GuardedSolution.CountOf(output, "was not scanned"));
    }

    [Fact]
    [Trait("Tier", "Full")]
    public async Task InnerProject_ReportsItsOwn()
    {
        var solution = GuardedSolution.Create(feed);

        var output = await solution.BuildAsync("src/One/Inner/Inner.csproj", "-p:SecretGuardScanRoot=false");

        Assert.Equal(["SG1001 inner.json(3)"], output.Errors);
    }

    [Theory]
    [Trait("Tier", "Full")]
    [InlineData("-m:1")]
    [InlineData("-m:4")]
    [InlineData("-graph")]
    [InlineData("-mt")]
    [InlineData("--no-incremental")]
    public async Task Solution_HoweverItIsBuilt_ReportsEachFileOnceEveryTime(string how)
    {
        var solution = GuardedSolution.Create(feed);

        for (var round = 0; round < 5; round++)
        {
            var output = await solution.BuildAsync("Orders.slnx", how, "-v:m");

            Assert.Equal(AllOfTheSolution, output.Errors);
            foreach (var file in new[] { "keycloak.json(", "one.json(", "two.json(", "Two.cs(" })
                Assert.Equal(1, GuardedSolution.CountOf(output, "error SG1001", file));
        }
    }

    [Fact]
    [Trait("Tier", "Full")]
    public async Task SolutionFilter_ReportsItsProjectsAndTheRoot()
    {
        var solution = GuardedSolution.Create(feed);
        solution.Write("One.slnf", "{ \"solution\": { \"path\": \"Orders.slnx\", \"projects\": [ \"src/One/One.csproj\" ] } }");

        var output = await solution.BuildAsync("One.slnf");

        Assert.Equal(["SG1001 keycloak.json(3)", "SG1001 one.json(3)"], output.Errors);
    }

    [Fact]
    [Trait("Tier", "Full")]
    public async Task TwoBuildsAtOnce_ReportTheSame()
    {
        var solution = GuardedSolution.Create(feed);
        (await solution.RunAsync("restore", "Orders.slnx")).Succeeded();

        var outputs = await Task.WhenAll(
            solution.RunAsync("msbuild", "Orders.slnx", "-t:SecretGuardScanTextFiles", "-v:m"),
            solution.RunAsync("msbuild", "Orders.slnx", "-t:SecretGuardScanTextFiles", "-v:m"));

        Assert.All(outputs, output => Assert.Equal(["SG1001 one.json(3)", "SG1001 two.json(3)"], output.Errors));
        Assert.Empty(Directory.GetFiles(solution.Folder, "*.tmp", SearchOption.AllDirectories));
    }
}
