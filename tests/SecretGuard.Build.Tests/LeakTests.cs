using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Build.Framework;
using SecretGuard.Testing;
using SecretGuard.Testing.Leaks;

namespace SecretGuard.Build.Tests;

/// <summary>A value in every input of the tasks, and a look at every event that they log.</summary>
public sealed class LeakTests : IDisposable
{
    private static readonly LeakSearch Search = LeakSearch.For(TextPlants.All);

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("error")]
    [InlineData("strict")]
    [InlineData("warning")]
    public void ScanOfAllPlants_LogsNoValue(string gate)
    {
        TextPlants.WriteTo(_folder);
        var engine = new RecordingBuildEngine();

        Task(engine, gate).Execute();

        var paths = Logged(engine).Select(logged => logged.File?.Replace('\\', '/')).ToHashSet();
        var silent = TextPlants.All.Where(plant => plant.IsFound && !plant.Path.EndsWith(".cs", StringComparison.Ordinal)
            && !paths.Any(path => path is not null && path.EndsWith("/" + plant.Path, StringComparison.Ordinal)));
        Assert.Empty(silent.Select(plant => plant.Path));
        AssertClean(engine, Search);
    }

    [Fact]
    public void SettingsThatHoldAValue_AreNotRepeated()
    {
        var value = GeneratedValues.Opaque(seed: 51);
        var engine = new RecordingBuildEngine();
        var task = Task(engine, gate: value);
        task.Root = value;
        task.WarningsAsErrors = task.WarningsNotAsErrors = value;
        task.ExcludedFolders = [value, value + "\0"];

        task.Execute();
        task.ExcludedFolders = [];
        task.ProjectDirectory = _folder.At(value);
        task.Execute();

        Assert.Contains(engine.Errors, error => error.Code == "SG9002");
        Assert.Contains(engine.Warnings, warning => warning.Code == "SG9001");
        AssertClean(engine, new LeakSearch([value]), new Plant(value, [], value, IsFound: false));
    }

    [Fact]
    public void CompilerLogThatIsBroken_IsNotQuoted()
    {
        var value = GeneratedValues.Opaque(seed: 52);
        var engine = new RecordingBuildEngine();
        foreach (var content in new[]
        {
            value, $$"""{ "runs": "{{value}}" ]""", $$"""{ "runs": [ { "results": [ { "ruleId": "{{value}}", "level": "{{value}}" } ] } ] }""",
            $$"""{ "runs": [ { "results": [ { "ruleId": "SG1001", "message": { "id": "{{value}}" }, "locations": "{{value}}" } ] } ] }""",
        })
        {
            var log = _folder.Write("compiler.sarif", content);
            new RepeatCompilerFindings { BuildEngine = engine, LogFile = log, ProjectFile = "Orders.csproj" }.Execute();
        }

        Assert.NotEmpty(engine.Warnings);
        AssertClean(engine, new LeakSearch([value]));
    }

    private ScanTextFiles Task(IBuildEngine engine, string gate) => new()
    {
        BuildEngine = engine,
        ProjectDirectory = _folder.Path,
        ProjectFile = _folder.At("Orders.csproj"),
        Root = _folder.Path,
        Gate = gate,
    };

    private static void AssertClean(RecordingBuildEngine engine, LeakSearch search, params Plant[] shownAsPlaces)
    {
        foreach (var (file, words) in Logged(engine))
            search.AssertClean(LeakSearch.WithoutPaths($"{file}: {words}", TextPlants.All.Concat(shownAsPlaces)), "The build log");
    }

    private static IEnumerable<(string? File, string Words)> Logged(RecordingBuildEngine engine) =>
        engine.Errors.Select(line => (line.File, $"{line.Code} {line.Message} {line.HelpLink} {line.HelpKeyword} {line.Subcategory}"))
            .Concat(engine.Warnings.Select(line => (line.File, $"{line.Code} {line.Message} {line.HelpLink} {line.HelpKeyword} {line.Subcategory}")))
            .Concat(engine.Messages.Select(line => (line.File, $"{line.Code} {line.Message} {line.HelpKeyword} {line.Subcategory}")))!;
}
