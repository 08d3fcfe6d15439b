using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using SecretGuard.Testing;
using SecretGuard.Testing.Sarif;

namespace SecretGuard.Build.Tests;

public sealed class ReportCompilerFindingsTests : IDisposable
{
    private readonly ProjectFolder _folder = new ProjectFolder().With("src/Orders.csproj");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Results_HaveTheirPlaceLevelAndFingerprint_BelowTheRoot()
    {
        Assert.True(Report(Result("SG1001", 7, "\"endLine\": 7, \"endColumn\": 21", Fingerprint)));

        var result = Assert.Single(Results());
        Assert.Equal("src/Program.cs", result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString());
        Assert.Equal(21, result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("region").GetProperty("endColumn").GetInt32());
        Assert.Equal("warning", result.GetProperty("level").GetString());
        Assert.Equal(Fingerprint, result.GetProperty("partialFingerprints").EnumerateObject().Single().Value.GetString());
    }

    [Fact]
    public void ResultWithoutPlaceOrFingerprint_StandsAtTheProject()
    {
        Report("""{ "ruleId": "SG9002", "level": "warning", "message": { "text": "It is no setting." } }""");

        var result = Assert.Single(Results());
        Assert.Equal("src/Orders.csproj", result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString());
        Assert.NotEqual(string.Empty, result.GetProperty("partialFingerprints").EnumerateObject().Single().Value.GetString());
    }

    [Theory]
    [InlineData("#pragma warning disable SG1001 // a fixture", "a fixture")]
    [InlineData("#pragma warning disable SG1001", null)]
    public void SuppressedResult_HasTheReasonOfTheSource(string directive, string? reason)
    {
        _folder.With("src/Program.cs", directive + "\n\n\n\n\n\nconst string ClientSecret = \"" + GeneratedValues.Opaque(seed: 61) + "\";\n");

        Report(Result("SG1001", 7, "\"endLine\": 7", Fingerprint, ", \"suppressions\": [ { \"kind\": \"inSource\" } ]"));

        var suppression = Assert.Single(Results()).GetProperty("suppressions")[0];
        Assert.Equal(reason, suppression.TryGetProperty("justification", out var words) ? words.GetString() : null);
    }

    [Fact]
    public void JustificationThatQuotesTheSecret_IsLeftOut()
    {
        var value = GeneratedValues.Opaque(seed: 62);
        _folder.With("src/Program.cs", "#pragma warning disable SG1001 // " + value + " is a fixture\n\n\n\n\n\nconst string ClientSecret = \"" + value + "\";\n");

        Report(Result("SG1001", 7, "\"endLine\": 7", Fingerprint, ", \"suppressions\": [ { \"kind\": \"inSource\", \"justification\": \"" + value + " is a fixture\" } ]"));

        Assert.Single(Results());
        foreach (var file in Directory.GetFiles(_folder.PathOf("out"))) Assert.DoesNotContain(value, File.ReadAllText(file), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ \"ruleId\": \"CS0246\", \"level\": \"error\", \"message\": { \"text\": \"x\" } }", false)]
    [InlineData("{ \"ruleId\": \"CS0168\", \"level\": \"warning\", \"message\": { \"text\": \"x\" } }", true)]
    [InlineData("{ \"ruleId\": ", false)]
    public void CompilationThatFailedOtherwise_OrBrokenLog_IsIncomplete(string result, bool isComplete)
    {
        Assert.True(Report(result));

        Assert.Equal(isComplete, IsComplete());
    }

    [Fact]
    public void MissingLog_IsIncomplete()
    {
        Assert.True(Task().Execute());

        Assert.False(IsComplete());
    }

    [Fact]
    public void GateThatIsOff_LeavesNothingOfTheProject()
    {
        Report(Result("SG1001", 7, "\"endLine\": 7", Fingerprint));
        var off = Task();
        off.IsGuarded = false;

        off.Execute();

        Assert.Empty(Results());
    }

    [Fact]
    public void NameThatIsNone_IsError()
    {
        var task = Task();
        task.ReportFile = "\0";

        Assert.False(task.Execute());
    }

    private const string Fingerprint = "00112233445566778899aabbccddeeff";

    private string Result(string rule, int line, string region, string fingerprint, string more = "") => $$"""
        { "ruleId": "{{rule}}", "level": "warning", "message": { "text": "It is hard-coded." },
          "locations": [ { "physicalLocation": { "artifactLocation": { "uri": "{{new Uri(_folder.PathOf("src/Program.cs"))}}" }, "region": { "startLine": {{line}}, "startColumn": 3, {{region}} } } } ],
          "properties": { "warningLevel": 1, "customProperties": { "SecretGuard.Fingerprint": "{{fingerprint}}" } }{{more}} }
        """;

    private bool Report(params string[] results)
    {
        _folder.With("obj/log.sarif", "{ \"runs\": [ { \"results\": [ " + string.Join(",", results) + " ] } ] }");
        return Task().Execute();
    }

    private ReportCompilerFindings Task() => new()
    {
        BuildEngine = new RecordingBuildEngine(),
        LogFile = _folder.PathOf("obj/log.sarif"),
        ReportFile = _folder.PathOf("out/all.sarif"),
        ProjectDirectory = _folder.PathOf("src"),
        ProjectFile = _folder.PathOf("src/Orders.csproj"),
        Root = _folder.Path,
        Framework = "net10.0",
        Frameworks = ["net10.0"],
        IsGuarded = true,
        IsCompiled = true,
    };

    private JsonElement Run()
    {
        var text = File.ReadAllText(_folder.PathOf("out/all.sarif"));
        SarifCheck.Verify(text);
        using var json = JsonDocument.Parse(text);
        return json.RootElement.GetProperty("runs")[0].Clone();
    }

    private JsonElement[] Results() => Run().GetProperty("results").EnumerateArray().ToArray();

    private bool IsComplete() => Run().GetProperty("invocations")[0].GetProperty("executionSuccessful").GetBoolean();
}
