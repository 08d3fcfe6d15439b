using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using SecretGuard.Findings;
using SecretGuard.Scanning.Parts;
using SecretGuard.Scanning.Tests.Reports;
using SecretGuard.Testing;
using SecretGuard.Testing.Sarif;

namespace SecretGuard.Scanning.Tests.Parts;

public sealed class BuildReportTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public BuildReportTests()
    {
        _folder.Write("a/A.csproj", "<Project />");
        _folder.Write("b/B.csproj", "<Project />");
    }

    private string ReportFile => _folder.At("out/all.sarif");

    private BuildReport Report => new(_folder.Path, ReportFile);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void PartsOfSeveralProjects_StandInOneReport_AndInOneOfEachProject()
    {
        Report.Put(new ReportPart("a/A.csproj", "text", Found("a/x.json")), _folder.At("a/own.sarif"));
        Report.Put(new ReportPart("b/B.csproj", "text", Found("b/y.json")), _folder.At("b/own.sarif"));
        Report.Put(new ReportPart("a/A.csproj", "code", Found("a/X.cs")), _folder.At("a/own.sarif"));
        Report.Put(new ReportPart(ReportPart.NoProject, "text", Found("z.json")), null);

        Assert.Equal(["a/X.cs", "a/x.json", "b/y.json", "z.json"], PathsIn(ReportFile));
        Assert.Equal(["a/X.cs", "a/x.json"], PathsIn(_folder.At("a/own.sarif")));
        Assert.Equal(["b/y.json"], PathsIn(_folder.At("b/own.sarif")));
        Assert.Equal([".", "a/A.csproj", "b/B.csproj"], ProjectsIn(ReportFile));
        Assert.Equal(48, Run(ReportFile).GetProperty("properties").GetProperty("filesScanned").GetInt32());
        SarifCheck.Verify(File.ReadAllText(ReportFile));
    }

    [Fact]
    public void SecondPartOfAStep_TakesThePlaceOfTheFirst_AndSharedFindingsStandOnce()
    {
        Report.Put(new ReportPart("a/A.csproj", "code", Found("a/gone.cs", "shared.cs")), null);
        Report.Put(new ReportPart("b/B.csproj", "code", Found("shared.cs")), null);
        Report.Put(new ReportPart("a/A.csproj", "code", Found("a/new.cs")), null);

        Assert.Equal(["a/new.cs", "shared.cs"], PathsIn(ReportFile));
    }

    [Fact]
    public void StepsThatAProjectNoLongerHas_AreTakenOut_ThoseOfOthersStay()
    {
        Report.Put(new ReportPart("a/A.csproj", "code net8.0", Found("a/old.cs")), null);
        Report.Put(new ReportPart("a/A.csproj", "text", Found("a/x.json")), null);
        Report.Put(new ReportPart("b/B.csproj", "code net8.0", Found("b/b.cs")), null);

        Report.Keep("a/A.csproj", ["text", "code net10.0"], null);

        Assert.Equal(["a/x.json", "b/b.cs"], PathsIn(ReportFile));
    }

    [Fact]
    public void ProjectThatIsGone_IsForgotten()
    {
        Report.Put(new ReportPart("a/A.csproj", "text", Found("a/x.json")), null);
        File.Delete(_folder.At("a/A.csproj"));

        Report.Put(new ReportPart("b/B.csproj", "text", Found("b/y.json")), null);

        Assert.Equal(["b/y.json"], PathsIn(ReportFile));
        Assert.Equal(["b/B.csproj"], ProjectsIn(ReportFile));
    }

    [Fact]
    public void PartThatIsPartial_MakesTheReportSaySo()
    {
        Report.Put(new ReportPart("a/A.csproj", "text", Found("a/x.json")), null);
        Report.Put(new ReportPart("b/B.csproj", "code", new ScanReport([], 0, 0, 0, 0) { IsPartial = true }), null);

        Assert.False(Run(ReportFile).GetProperty("invocations")[0].GetProperty("executionSuccessful").GetBoolean());
    }

    [Fact]
    public void SuppressedFindings_KeepTheirReason()
    {
        var suppressed = SampleReport.Finding("a/X.cs").SuppressedBy(Suppression.Known(3, "a fixture", until: null));

        Report.Put(new ReportPart("a/A.csproj", "code", new ScanReport([], 0, 0, 0, 0) { Suppressed = [suppressed] }), null);

        var suppression = Run(ReportFile).GetProperty("results")[0].GetProperty("suppressions")[0];
        Assert.Equal("a fixture", suppression.GetProperty("justification").GetString());
    }

    [Fact]
    public async Task ManyAtOnce_LoseNobodysPart()
    {
        await Task.WhenAll(Enumerable.Range(0, 16).Select(i => Task.Run(() => Report.Put(new ReportPart("a/A.csproj", $"code {i}", Found($"{i:00}.cs")), _folder.At("a/own.sarif")))));

        Assert.Equal(16, PathsIn(ReportFile).Length);
        Assert.Equal(16, PathsIn(_folder.At("a/own.sarif")).Length);
        Assert.Equal(["all.sarif", "all.sarif.parts"], Directory.GetFiles(_folder.At("out")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void PartsThatAreBroken_OrCut_AreWrittenAnew()
    {
        Report.Put(new ReportPart("a/A.csproj", "text", Found("a/x.json")), null);
        var parts = File.ReadAllBytes(ReportFile + ".parts");
        for (var length = 0; length < parts.Length; length += 7)
        {
            File.WriteAllBytes(ReportFile + ".parts", parts[..length]);

            Report.Put(new ReportPart("b/B.csproj", "text", Found("b/y.json")), null);

            Assert.Equal(["b/y.json"], PathsIn(ReportFile));
        }
    }

    [Fact]
    public void ReportThatIsAFolder_FailsWithoutItsPath()
    {
        Directory.CreateDirectory(ReportFile);

        var failure = Assert.Throws<ReportFailure>(() => Report.Put(new ReportPart("a/A.csproj", "text", Found("a/x.json")), null));

        Assert.DoesNotContain(_folder.Path, failure.Message, StringComparison.Ordinal);
    }

    private static ScanReport Found(params string[] paths) => SampleReport.Of(paths.Select(path => SampleReport.Finding(path)).ToArray());

    private static JsonElement Run(string file)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(file));
        return json.RootElement.GetProperty("runs")[0].Clone();
    }

    private static string[] ProjectsIn(string file) =>
        Run(file).GetProperty("properties").GetProperty("projects").EnumerateArray().Select(project => project.GetString()!).ToArray();

    private static string[] PathsIn(string file) => Run(file).GetProperty("results").EnumerateArray()
        .Select(result => result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString()!)
        .ToArray();
}
