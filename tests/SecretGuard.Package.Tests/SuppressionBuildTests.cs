using System;
using System.Linq;
using System.Threading.Tasks;
using SecretGuard.Testing;

namespace SecretGuard.Package.Tests;

/// <summary>Pragmas, attributes and the team's list as a build with the package judges them.</summary>
[Collection(PackageTestGroup.Name)]
public sealed class SuppressionBuildTests(PackageFeed feed)
{
    private const string Policy = "root = true\n[*]\nsecretguard.require_justification = true\nsecretguard.suppression_max_days = 30\n";

    [Fact]
    public async Task Suppressions_CountUntilTheirEnd()
    {
        var project = Suppressed("stub, until=2026-05-10", "until=2026-05-10 reason=\"stub\"");

        var before = await project.BuildAsync("-p:SecretGuardToday=2026-05-10", "-v:n");
        var after = await project.BuildAsync("--no-restore", "-p:SecretGuardToday=2026-05-11");
        var tooEarly = await project.BuildAsync("--no-restore", "-p:SecretGuardToday=2026-04-01");

        Assert.Empty(before.Succeeded().Messages);
        Assert.Contains(" 1 suppressed;", before.Text, StringComparison.Ordinal);
        AssertErrors(after, "SG1001 realm.json(1)", "SG9003 Attribute.cs(1)", "SG9003 Pragma.cs(1)", "SG9003 secretguard.suppressions.txt(1)");
        AssertErrors(tooEarly, "SG9003 Attribute.cs(1)", "SG9003 Pragma.cs(1)", "SG9003 secretguard.suppressions.txt(1)");
    }

    [Fact]
    public async Task Suppressions_ThatBreakPolicy_FailTheBuildOnce()
    {
        var project = Suppressed(string.Empty, "until=2026-05-10");
        project.Write("Forbidden/.editorconfig", "[*]\nsecretguard.allow_suppressions = false\n");
        project.Write("Forbidden/Stub.cs", "#pragma warning disable SG1001 // stub, until=2026-05-10\npublic class Stub { public string ClientSecret = \"hunter2\"; }\n");
        project.Write("secretguard.suppressions.txt", "SG1001 | deploy/realm.json | * | until=2026-05-10\nSG1001 | gone.json | * | until=2026-05-10 reason=\"stub\"\nSG7777 | a | b\n");

        var first = await project.BuildAsync("-p:SecretGuardToday=2026-05-10");
        var second = await project.BuildAsync("--no-restore", "-p:SecretGuardToday=2026-05-10", "-p:SecretGuardGate=warning");

        string[] places =
        [
            "SG9002 secretguard.suppressions.txt(3)", "SG9003 Attribute.cs(1)", "SG9003 Pragma.cs(1)", "SG9003 Stub.cs(1)",
            "SG9003 secretguard.suppressions.txt(1)", "SG9003 secretguard.suppressions.txt(2)",
        ];
        AssertErrors(first, places);
        foreach (var place in places) Assert.Equal(1, GuardedSolution.CountOf(first, place.Split(' ', '(')[1] + "(" + place.Split('(')[1][..^1] + ",", "error " + place[..6]));
        Assert.Equal(places[1..], second.Warnings.Order(StringComparer.Ordinal));
        Assert.Equal(places[..1], second.Errors);
    }

    private CarelessProject Suppressed(string reason, string listed)
    {
        var project = CarelessProject.Create(feed);
        project.Write(".editorconfig", Policy);
        project.Write("Program.cs", "System.Console.WriteLine();");
        project.Write("appsettings.json", "{ }");
        project.Write("Pragma.cs", $"#pragma warning disable SG1001 // {reason}\npublic class Pragma {{ public string ClientSecret = \"hunter2\"; }}\n");
        project.Write("Attribute.cs", $"[System.Diagnostics.CodeAnalysis.SuppressMessage(\"Security\", \"SG1001\", Justification = \"{reason}\")]\npublic class Attribute {{ public string ClientSecret = \"hunter2\"; }}\n");
        project.Write("deploy/realm.json", "{ \"clients\": [ { \"clientId\": \"orders\", \"secret\": \"hunter2\" } ] }\n");
        project.Write("secretguard.suppressions.txt", $"SG1001 | deploy/realm.json | clients:*:secret | {listed}\n");
        return project;
    }

    private static void AssertErrors(CommandOutput output, params string[] places) => Assert.Equal(places, output.Errors.Order(StringComparer.Ordinal));
}
