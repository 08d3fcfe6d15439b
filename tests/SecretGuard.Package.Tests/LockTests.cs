using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;

namespace SecretGuard.Package.Tests;

/// <summary>Each tampering is found by the lock, from inside the build, or by <c>gate check</c>, from outside; honest projects are left alone.</summary>
[Collection(PackageTestGroup.Name)]
public sealed class LockTests(TamperedSolution solution) : IClassFixture<TamperedSolution>
{
    public static TheoryData<string> Seen => [.. Tamperings.All.Where(tampering => tampering.IsSeenByLock).Select(tampering => tampering.Name)];

    public static TheoryData<string> All => [.. Tamperings.All.Select(tampering => tampering.Name)];

    [Theory]
    [MemberData(nameof(Seen))]
    public void Lock_NamesTheTampering(string name)
    {
        var tampering = Named(name);
        var expected = $"{Path.DirectorySeparatorChar}{tampering.Project}{Path.DirectorySeparatorChar}{tampering.FileInside ?? tampering.File}";
        var line = tampering.FileInside is null ? LineOf(tampering) : 0;

        var told = solution.Build.Messages.Where(message => message is { Level: "error", Code: "SG9004" }).ToList();

        Assert.True(told.Any(message => message.File.EndsWith(expected, StringComparison.Ordinal) && message.Line == line && message.Sentence.Contains(tampering.Message, StringComparison.Ordinal)), string.Join('\n', told) + solution.Build.Text);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Check_NamesThePlaceOfTheTampering(string name)
    {
        var tampering = Named(name);
        var place = $"src/{tampering.Project}/{tampering.File}({LineOf(tampering)},";

        var lines = solution.Check.Text.Split('\n');

        Assert.True(
            lines.Any(line => line.StartsWith(place, StringComparison.Ordinal) && line.Contains("): error SG9004: ", StringComparison.Ordinal) && line.Contains(tampering.Message, StringComparison.Ordinal)),
            $"{place} {tampering.Message}\n{solution.Check.Text}");
        Assert.Contains(lines, line => line.StartsWith($"src/{tampering.Project}/{tampering.Project}.csproj: NOT guarded (", StringComparison.Ordinal));
    }

    [Fact]
    public void HonestProjects_AreGuardedAndSilent()
    {
        Assert.Equal(1, solution.Check.ExitCode);
        foreach (var name in TamperedSolution.Honest)
        {
            Assert.DoesNotContain(solution.Build.Messages, message => message.Sentence.Contains($"{name}.csproj", StringComparison.Ordinal));
            Assert.DoesNotContain(solution.Check.Text.Split('\n'), line => line.StartsWith($"src/{name}/", StringComparison.Ordinal) && !line.StartsWith($"src/{name}/{name}.csproj: guarded (", StringComparison.Ordinal));
        }

        Assert.Contains("src/Honest/Honest.csproj: guarded (net10.0, package ", solution.Check.Text, StringComparison.Ordinal);
        Assert.Contains("src/Busy/Busy.csproj: guarded (net10.0-browser, package ", solution.Check.Text, StringComparison.Ordinal);
        // Shared files are told of by nobody.
        Assert.DoesNotContain(solution.Check.Text.Split('\n'), line => line.StartsWith("Directory.", StringComparison.Ordinal) || line.StartsWith(".editorconfig", StringComparison.Ordinal));
    }

    [Fact]
    public async Task WorkTree_IsComparedWithTheMergeBase()
    {
        const string Honest = "src/Honest/Honest.csproj";
        Assert.Equal(0, (await solution.CheckAsync(Honest)).Succeeded().ExitCode);

        await solution.GitAsync("checkout", "-q", "-b", "friday");
        solution.Write("secretguard.baseline.json", Baseline(new string('a', 32), new string('b', 32)));
        await solution.CommitAsync();
        await solution.GitAsync("branch", "-f", "main", "HEAD");
        solution.Write("secretguard.baseline.json", Baseline(new string('b', 32)));
        await solution.CommitAsync();
        var shrunk = await solution.CheckAsync(Honest);
        solution.Write("secretguard.baseline.json", Baseline(new string('a', 32), new string('b', 32), new string('c', 32)));
        solution.Write(".editorconfig", solution.Read(".editorconfig").Replace("require_justification = true", "require_justification = false", StringComparison.Ordinal) + "secretguard.trusted_plaintext_hosts = sso.orders.example\n");
        solution.Write("Directory.Build.targets", "<Project>\n  <PropertyGroup>\n    <SecretGuardRoot>$(MSBuildThisFileDirectory)src</SecretGuardRoot>\n  </PropertyGroup>\n</Project>\n");
        var grown = await solution.CheckAsync(Honest, "--format", "json", "--base", "main");

        Assert.Equal(0, shrunk.Succeeded().ExitCode);
        Assert.Equal(1, grown.ExitCode);
        using var report = JsonDocument.Parse(grown.Text);
        var places = report.RootElement.GetProperty("weakenings").EnumerateArray()
            .Select(weakening => $"{weakening.GetProperty("path").GetString()}({weakening.GetProperty("line").GetInt32()})").ToList();
        Assert.Equal(["../../.editorconfig(6)", "../../.editorconfig(10)", "../../Directory.Build.targets(3)", "../../secretguard.baseline.json(6)"], places);
    }

    [Fact]
    public async Task Baseline_BeyondItsReference_IsFoundOnceByTheLock()
    {
        solution.Write("src/Honest/grown.json", Baseline(new string('a', 32)));
        solution.Write("src/Honest/secretguard.baseline.json", Baseline(new string('a', 32), new string('d', 32)));

        var grown = await solution.RunAsync("dotnet", "build", "src/Honest", "--no-restore", "-p:SecretGuardBaseline=src/Honest/secretguard.baseline.json", "-p:SecretGuardBaselineReference=src/Honest/grown.json");
        solution.Write("src/Honest/secretguard.baseline.json", Baseline());
        var shrunk = await solution.RunAsync("dotnet", "build", "src/Honest", "--no-restore", "-p:SecretGuardBaseline=src/Honest/secretguard.baseline.json", "-p:SecretGuardBaselineReference=src/Honest/grown.json");

        Assert.Equal(["SG9004 secretguard.baseline.json(5)"], grown.Errors);
        Assert.Empty(shrunk.Succeeded().Messages);
    }

    private static Tampering Named(string name) => Tamperings.All.Single(tampering => tampering.Name == name);

    private static string Baseline(params string[] fingerprints) =>
        "{\n  \"version\": 1,\n  \"findings\": [\n" + string.Concat(fingerprints.Select(one => $"    {{ \"rule\": \"SG1001\", \"path\": \"a.json\", \"engine\": \"text\", \"fingerprint\": \"{one}\" }},\n")) + "    {}\n  ]\n}\n";

    private int LineOf(Tampering tampering) => solution.LineOf($"src/{tampering.Project}/{tampering.File}", tampering.Mark);
}
