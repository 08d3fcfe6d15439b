using System.Linq;
using SecretGuard.Policy;
using SecretGuard.Text;

namespace SecretGuard.Build.Tests;

public sealed class CompilerLogTests
{
    [Fact]
    public void Read_OwnResult_KeepsPlaceLevelAndWords()
    {
        var result = Assert.Single(Read("""
            { "version": "2.1.0", "runs": [ { "results": [
              { "ruleId": "CS0168", "level": "warning", "message": { "text": "unused" } },
              { "ruleId": "SG1001", "level": "warning", "message": { "text": "It is hard-coded." },
                "locations": [ { "physicalLocation": { "artifactLocation": { "uri": "file:///src/My%20Orders/Program.cs" },
                  "region": { "startLine": 7, "startColumn": 3, "endLine": 7, "endColumn": 9 } } } ] }
            ] } ] }
            """)!);

        Assert.Equal(("SG1001", Severity.Warning, "It is hard-coded."), (result.Rule.Id, result.Severity, result.Sentence));
        Assert.Equal("/src/My Orders/Program.cs", result.File!.Replace('\\', '/'));
        Assert.Equal(new TextPosition(7, 3), result.Start);
    }

    [Fact]
    public void Read_VersionOne_IsUnderstood()
    {
        var result = Assert.Single(Read("""
            { "version": "1.0.0", "runs": [ { "results": [
              { "ruleId": "SG2001", "level": "error", "message": "It is plain.",
                "locations": [ { "resultFile": { "uri": "file:///src/Program.cs", "region": { "startLine": 4, "startColumn": 2 } } } ] }
            ] } ] }
            """)!);

        Assert.Equal(("SG2001", Severity.Error, "It is plain."), (result.Rule.Id, result.Severity, result.Sentence));
        Assert.Equal(new TextPosition(4, 2), result.Start);
    }

    [Theory]
    [InlineData("""{ "ruleId": "SG1001", "level": "warning", "message": { "text": "x" }, "suppressions": [ { "kind": "inSource" } ] }""")]
    [InlineData("""{ "ruleId": "SG1001", "level": "warning", "message": "x", "suppressionStates": [ "suppressedInSource" ] }""")]
    public void Read_SuppressedResult_IsLeftOut(string result) =>
        Assert.Empty(Read("{ \"runs\": [ { \"results\": [ " + result + " ] } ] }")!);

    [Theory]
    [InlineData("")]
    [InlineData("{ \"runs\": [ { \"results\": [ { \"ruleId\": ")]
    [InlineData("[]")]
    public void Read_NoLog_IsNull(string content) => Assert.Null(Read(content));

    private static CompilerResult[]? Read(string content) => CompilerLog.Read(new TextDocument("compiler.sarif", content))?.ToArray();
}
