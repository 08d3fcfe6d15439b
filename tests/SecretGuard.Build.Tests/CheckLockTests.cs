using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;
using SecretGuard.Scanning.Locking;
using SecretGuard.Text;

namespace SecretGuard.Build.Tests;

public sealed class CheckLockTests
{
    private static readonly LockTerms Terms = LockTerms.Of(null, new DateTime(2026, 5, 10));

    [Fact]
    public void WeakProperty_IsAnErrorWhereAFileSetsIt_AndToldOnce()
    {
        using var folder = new ProjectFolder().With("Orders.csproj").With("Directory.Build.props", "<Project>\n  <PropertyGroup>\n    <NoWarn>SG1001</NoWarn>\n  </PropertyGroup>\n</Project>");

        var first = Run(folder, ("NoWarn", "CS1591;SG1001"));
        var second = Run(folder, first.Told, ("NoWarn", "CS1591;SG1001"));

        var error = Assert.Single(first.Errors);
        Assert.Equal(("SG9004", folder.PathOf("Directory.Build.props"), 3), (error.Code, error.File, error.LineNumber));
        Assert.Empty(second.Errors);
    }

    [Fact]
    public void WeakPropertyOfNoFile_IsAnErrorOfTheProject()
    {
        using var folder = new ProjectFolder().With("Orders.csproj");

        Assert.Equal(folder.PathOf("Orders.csproj"), Assert.Single(Run(folder, ("RunAnalyzers", "false")).Errors).File);
    }

    [Fact]
    public void Cause_IsToldWithoutWhatFollowsFromIt()
    {
        using var folder = new ProjectFolder().With("Orders.csproj");

        var errors = Run(folder, ("SecretGuardGate", "warning"), ("_SecretGuardGate", "warning"), ("_SecretGuardCompilerGate", "warning"), ("WarningsNotAsErrors", "SG1001")).Errors;

        Assert.Contains("SecretGuardGate=warning", Assert.Single(errors).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void HonestProject_IsSilent()
    {
        using var folder = new ProjectFolder().With("Orders.csproj").With(".editorconfig", "root = true\n[*.cs]\ndotnet_diagnostic.CA1000.severity = none\n");

        Assert.Empty(Run(folder, ("NoWarn", "CS1591"), ("SecretGuardGate", "error"), ("SecretGuardScanRoot", "true")).Errors);
    }

    [Fact]
    public void BrokenProjectFile_IsNoFailure()
    {
        using var folder = new ProjectFolder().With("Orders.csproj", "<Project><PropertyGroup><NoWarn>SG1001").With("Directory.Build.props", "\0\0\0");

        Assert.Single(Run(folder, ("NoWarn", "SG1001")).Errors);
    }

    [Theory]
    [InlineData("{ \"enabled\": false }", "SG1001", true)]
    [InlineData("{ \"level\": \"note\" }", "SG1001", true)]
    [InlineData("{ \"level\": \"none\" }", "SG1001", true)]
    [InlineData("{ \"level\": \"error\" }", "SG1001", false)]
    [InlineData("{ \"enabled\": false }", "CA1000", false)]
    [InlineData("{ \"enabled\": false }", "SG5006", false)]
    public void CompilersLog_NamesLoweredRules(string configuration, string id, bool expected)
    {
        var log = $"{{ \"runs\": [ {{ \"invocations\": [ {{ \"ruleConfigurationOverrides\": [ {{ \"descriptor\": {{ \"id\": \"{id}\" }}, \"configuration\": {configuration} }} ] }} ] }} ] }}";

        Assert.Equal(expected ? [id] : [], CompilerOverrides.Read(new TextDocument("a.sarif", log), Terms));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("{ \"runs\": 1 }")]
    [InlineData("{ \"runs\": [ { \"invocations\": [ { \"ruleConfigurationOverrides\": [ 1, {}, { \"descriptor\": 1 }, [] ] } ] } ] }")]
    public void BrokenLog_NamesNone(string log) => Assert.Empty(CompilerOverrides.Read(new TextDocument("a.sarif", log), Terms));

    [Fact]
    public void Baseline_IsComparedWithItsReference()
    {
        using var folder = new ProjectFolder().With("now.json", Baseline("a", "b")).With("then.json", Baseline("a")).With("broken.json", "{");

        Assert.Equal(1, ErrorsOf(folder, "then.json"));
        Assert.Equal(0, ErrorsOf(folder, "now.json"));
        Assert.Equal(2, ErrorsOf(folder, "missing.json"));
        Assert.Equal(1, ErrorsOf(folder, "broken.json"));
    }

    private static int ErrorsOf(ProjectFolder folder, string reference)
    {
        var engine = new RecordingBuildEngine();
        new CheckBaselineGrowth { BuildEngine = engine, BaselineFile = folder.PathOf("now.json"), Reference = folder.PathOf(reference) }.Execute();
        return engine.Errors.Count;
    }

    private static string Baseline(params string[] beginnings) =>
        "{ \"version\": 1, \"findings\": [ " + string.Join(", ", beginnings.Select(one => $"{{ \"rule\": \"SG1001\", \"path\": \"a.json\", \"engine\": \"text\", \"fingerprint\": \"{one.PadRight(32, '0')}\" }}")) + " ] }";

    private static (IReadOnlyList<BuildErrorEventArgs> Errors, string[] Told) Run(ProjectFolder folder, params (string Name, string Value)[] settings) => Run(folder, [], settings);

    private static (IReadOnlyList<BuildErrorEventArgs> Errors, string[] Told) Run(ProjectFolder folder, string[] told, params (string Name, string Value)[] settings)
    {
        var engine = new RecordingBuildEngine();
        var task = new CheckLock
        {
            BuildEngine = engine,
            ProjectDirectory = folder.Path,
            ProjectFile = folder.PathOf("Orders.csproj"),
            Root = folder.Path,
            ProjectFiles = [folder.PathOf("Directory.Build.props"), folder.PathOf("Orders.csproj"), Path.Combine(folder.Path, "missing.targets")],
            Settings = settings.Select(setting => (ITaskItem)new TaskItem(setting.Name, new Dictionary<string, string> { ["Value"] = setting.Value })).ToArray(),
            Told = told,
        };
        var succeeded = task.Execute();
        Assert.Equal(engine.Errors.Count == 0, succeeded);
        return (engine.Errors, task.Told);
    }
}
