using System;
using System.Collections.Generic;
using System.Linq;
using SecretGuard.Testing;

namespace SecretGuard.Build.Tests;

/// <summary>File names that are made to write lines of their own into a build log. Windows has none of them.</summary>
public sealed class HostileNamesTests : IDisposable
{
    private static readonly string[] Names =
    [
        "a\nb.json(1,1): error SG1001: forged.json", "a\r\n##[error]forged.json", "\u001b[2J\u001b[31mred.json", "\u009b31m.json",
        "\n::error file=a::forged.json", "##vso[task.setvariable variable=x]y.json", "\u202egnp.json", "c\u2028d.json", "x: warning CS0001: forged.json",
    ];

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void HostileFileNames_AddNoLineAndNoCommand()
    {
        if (OperatingSystem.IsWindows()) return;
        foreach (var name in Names) _folder.Write(name, $$"""{ "ClientSecret": "{{GeneratedValues.Opaque()}}" }""");
        var engine = new RecordingBuildEngine();

        new ScanTextFiles { BuildEngine = engine, ProjectDirectory = _folder.Path, ProjectFile = _folder.At("a\n: error X1: b.csproj"), Gate = "error" }.Execute();

        Assert.Equal(Names.Length, engine.Errors.Count);
        Assert.All(LinesOf(engine), AssertHarmless);
    }

    [Fact]
    public void HostileProjectName_AddsNoLineToALineAboutTheProject()
    {
        var engine = new RecordingBuildEngine();

        new ScanTextFiles { BuildEngine = engine, ProjectDirectory = _folder.Path, ProjectFile = "a\n::error::b.csproj", Gate = "eror" }.Execute();

        Assert.Single(engine.Errors);
        Assert.All(LinesOf(engine), AssertHarmless);
    }

    [Fact]
    public void HostileCompilerLog_AddsNoLine()
    {
        var engine = new RecordingBuildEngine();
        var log = _folder.Write("compiler.sarif", """
            { "runs": [ { "results": [ { "ruleId": "SG1001", "level": "warning", "message": { "text": "a\n::error::b \u001b[31m ##vso[x]" },
              "locations": [ { "physicalLocation": { "artifactLocation": { "uri": "file:///a%0A%1B%5B2J##[error]b.cs" } } } ] } ] } ] }
            """);

        new RepeatCompilerFindings { BuildEngine = engine, LogFile = log }.Execute();

        Assert.Single(engine.Warnings);
        Assert.All(LinesOf(engine), AssertHarmless);
    }

    private string WithoutRoot(string? text) => (text ?? string.Empty).Replace(_folder.Path, string.Empty, StringComparison.Ordinal);

    private IEnumerable<string> LinesOf(RecordingBuildEngine engine) =>
        engine.Errors.Select(line => WithoutRoot($"{line.File}({line.LineNumber},{line.ColumnNumber}) {line.Message}"))
            .Concat(engine.Warnings.Select(line => WithoutRoot($"{line.File}({line.LineNumber},{line.ColumnNumber}) {line.Message}")))
            .Concat(engine.Messages.Select(line => WithoutRoot($"{line.File} {line.Message}")));

    private static void AssertHarmless(string line)
    {
        Assert.DoesNotContain(line, c => char.IsControl(c) || c is '\u2028' or '\u202e');
        Assert.DoesNotContain("##[", line, StringComparison.Ordinal);
        Assert.DoesNotContain("##vso[", line, StringComparison.Ordinal);
        Assert.DoesNotContain(": error", line, StringComparison.Ordinal);
        Assert.DoesNotContain(": warning", line, StringComparison.Ordinal);
    }
}
