using System;
using System.IO;

namespace SecretGuard.Build.Tests;

public sealed class WriteCompilerBaselineTests
{
    private const string First = "00112233445566778899aabbccddeeff";
    private const string Second = "ffeeddccbbaa99887766554433221100";

    [Fact]
    public void Findings_FromWarningUpward_ComeInWithThePathBelowTheRoot()
    {
        using var folder = new ProjectFolder().With("src/Orders.csproj");

        Assert.True(Run(folder, "net10.0", ["net10.0"], Result(folder, First, "warning"), Result(folder, Second, "note")));

        var baseline = BaselineOf(folder);
        Assert.Contains("\"path\": \"src/Program.cs\", \"engine\": \"compiler\", \"fingerprint\": \"" + First, baseline, StringComparison.Ordinal);
        Assert.DoesNotContain(Second, baseline, StringComparison.Ordinal);
    }

    [Fact]
    public void Finding_GoneFromTheOnlyFramework_IsForgotten()
    {
        using var folder = new ProjectFolder().With("src/Orders.csproj");
        Run(folder, "net10.0", ["net10.0"], Result(folder, First));

        Run(folder, "net10.0", ["net10.0"], Result(folder, Second));

        Assert.DoesNotContain(First, BaselineOf(folder), StringComparison.Ordinal);
    }

    [Fact]
    public void Finding_GoneFromOneFramework_StaysWhileAnotherHasIt()
    {
        using var folder = new ProjectFolder().With("src/Orders.csproj");
        string[] both = ["net8.0", "net10.0"];
        Run(folder, "net8.0", both, Result(folder, First));
        Run(folder, "net10.0", both, Result(folder, Second));
        Assert.Contains(First, BaselineOf(folder), StringComparison.Ordinal);

        Run(folder, "net10.0", both);
        Assert.DoesNotContain(Second, BaselineOf(folder), StringComparison.Ordinal);
        Assert.Contains(First, BaselineOf(folder), StringComparison.Ordinal);
    }

    [Fact]
    public void BrokenLog_IsErrorAndKeepsTheBaseline()
    {
        using var folder = new ProjectFolder().With("src/Orders.csproj");
        Run(folder, "net10.0", ["net10.0"], Result(folder, First));

        Assert.False(Run(folder, "net10.0", ["net10.0"], "{ \"ruleId\": "));

        Assert.Contains(First, BaselineOf(folder), StringComparison.Ordinal);
    }

    private static string BaselineOf(ProjectFolder folder) => File.ReadAllText(folder.PathOf("secretguard.baseline.json"));

    private static string Result(ProjectFolder folder, string fingerprint, string level = "warning") => $$"""
        { "ruleId": "SG1001", "level": "{{level}}", "message": { "text": "It is hard-coded." },
          "locations": [ { "physicalLocation": { "artifactLocation": { "uri": "{{new Uri(folder.PathOf("src/Program.cs"))}}" }, "region": { "startLine": 7 } } } ],
          "properties": { "warningLevel": 1, "customProperties": { "SecretGuard.Fingerprint": "{{fingerprint}}" } } }
        """;

    private static bool Run(ProjectFolder folder, string framework, string[] frameworks, params string[] results)
    {
        folder.With("obj/log.sarif", "{ \"runs\": [ { \"results\": [ " + string.Join(",", results) + " ] } ] }");
        return new WriteCompilerBaseline
        {
            BuildEngine = new RecordingBuildEngine(),
            LogFile = folder.PathOf("obj/log.sarif"),
            BaselineFile = folder.PathOf("secretguard.baseline.json"),
            ProjectDirectory = folder.PathOf("src"),
            Root = folder.Path,
            Sources = [folder.PathOf("src/Program.cs")],
            PartFile = folder.PathOf($"obj/secretguard/{framework}.findings"),
            AllPartFiles = Array.ConvertAll(frameworks, name => folder.PathOf($"obj/secretguard/{name}.findings")),
            Today = "2026-02-01",
        }.Execute();
    }
}
