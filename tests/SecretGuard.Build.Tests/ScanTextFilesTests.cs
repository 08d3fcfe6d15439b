using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Microsoft.Build.Framework;
using SecretGuard.Testing;

namespace SecretGuard.Build.Tests;

public sealed class ScanTextFilesTests
{
    private static readonly string Secret = GeneratedValues.Opaque(32, seed: 31);

    [Fact]
    public void ErrorGate_SecretInSettings_IsErrorAtItsPlaceWithHelp()
    {
        using var folder = Careless();
        var engine = new RecordingBuildEngine();

        var succeeded = Task(folder, engine).Execute();

        Assert.False(succeeded);
        var error = Assert.Single(engine.Errors);
        Assert.Equal("SG1001", error.Code);
        Assert.Equal(folder.PathOf("appsettings.json"), error.File);
        Assert.Equal((3, 22, 0, 0), (error.LineNumber, error.ColumnNumber, error.EndLineNumber, error.EndColumnNumber));
        Assert.EndsWith("docs/rules/SG1001.md)", error.Message, StringComparison.Ordinal);
        Assert.EndsWith("docs/rules/SG1001.md", error.HelpLink, StringComparison.Ordinal);
    }

    [Fact]
    public void WarningGate_SecretInSettings_IsWarning()
    {
        using var folder = Careless();
        var engine = new RecordingBuildEngine();
        var task = Task(folder, engine);
        task.Gate = "warning";

        Assert.True(task.Execute());

        Assert.Empty(engine.Errors);
        Assert.Equal("SG1001", Assert.Single(engine.Warnings).Code);
    }

    [Fact]
    public void WarningGate_WarningsAreErrors_IsError()
    {
        using var folder = Careless();
        var engine = new RecordingBuildEngine();
        var task = Task(folder, engine);
        task.Gate = "warning";
        task.TreatWarningsAsErrors = true;

        Assert.False(task.Execute());
        Assert.Single(engine.Errors);
    }

    [Fact]
    public void OffGate_SecretInSettings_IsSilent()
    {
        using var folder = Careless();
        var engine = new RecordingBuildEngine();
        var task = Task(folder, engine);
        task.Gate = "off";

        Assert.True(task.Execute());

        Assert.Empty(engine.Errors);
        Assert.Empty(engine.Warnings);
        Assert.Empty(engine.Messages);
    }

    [Fact]
    public void UnknownGate_IsErrorAtTheProject()
    {
        using var folder = new ProjectFolder();
        var engine = new RecordingBuildEngine();
        var task = Task(folder, engine);
        task.Gate = "eror";

        Assert.False(task.Execute());

        var error = Assert.Single(engine.Errors);
        Assert.Equal("SG9002", error.Code);
        Assert.Equal(folder.PathOf("Orders.csproj"), error.File);
    }

    [Fact]
    public void NestedProject_SecretInItsSettings_IsNotThisProjects()
    {
        using var folder = new ProjectFolder().With("inner/Inner.csproj").With("inner/appsettings.json", Settings());
        var engine = new RecordingBuildEngine();

        Assert.True(Task(folder, engine).Execute());
        Assert.Empty(engine.Errors);
    }

    [Fact]
    public void OutputFolder_SecretInCopiedSettings_IsNotReported()
    {
        using var folder = new ProjectFolder().With("out/appsettings.json", Settings());
        var engine = new RecordingBuildEngine();
        var task = Task(folder, engine);
        task.ExcludedFolders = ["out/"];

        Assert.True(task.Execute());
        Assert.Empty(engine.Errors);
    }

    [Fact]
    public void MissingProjectFolder_IsOneWarningWithoutCrash()
    {
        using var folder = new ProjectFolder();
        var engine = new RecordingBuildEngine();
        var task = Task(folder, engine);
        task.ProjectDirectory = folder.PathOf("gone");

        Assert.True(task.Execute());
        Assert.Equal("SG9001", Assert.Single(engine.Warnings).Code);
        Assert.Empty(engine.Errors);
    }

    [Fact]
    public void CancelledTask_EndsWithoutFindings()
    {
        using var folder = Careless();
        var engine = new RecordingBuildEngine();
        var task = Task(folder, engine);
        task.Cancel();

        Assert.False(task.Execute());
        Assert.Empty(engine.Errors);
    }

    [Theory]
    [InlineData(false, MessageImportance.Normal)]
    [InlineData(true, MessageImportance.High)]
    public void Summary_IsLoudWhenSomethingWasSkipped(bool withBinary, MessageImportance expected)
    {
        using var folder = new ProjectFolder().With("readme.txt", "nothing");
        if (withBinary) File.WriteAllBytes(folder.PathOf("data.dat"), [1, 0, 2, 0, 0, 0]);
        var engine = new RecordingBuildEngine();

        Task(folder, engine).Execute();

        var summary = Assert.Single(engine.Messages, message => message.Message!.StartsWith("SecretGuard:", StringComparison.Ordinal));
        Assert.Equal(expected, summary.Importance);
        Assert.Contains("1 text files scanned", summary.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Summary_IsOneLineWithAllCounts()
    {
        using var folder = Careless()
            .With("stub.yml", "# secretguard:ignore SG1001 reason=\"stub\"\nclient_secret: hunter2\n")
            .With("old.env", "CLIENT_SECRET=hunter2\n")
            .With("broken.json", "{ \"ClientSecret\": \"hunter2\" } ]]");
        File.WriteAllBytes(folder.PathOf("data.dat"), [1, 0, 2, 0, 0, 0]);
        var accepting = Task(folder, new RecordingBuildEngine());
        (accepting.ProjectDirectory, accepting.BaselineFile, accepting.WriteBaseline) = (folder.Path, folder.PathOf("secretguard.baseline.json"), true);
        accepting.Execute();
        var baseline = File.ReadAllLines(accepting.BaselineFile).Where(line => !line.Contains("SG1001", StringComparison.Ordinal) || line.Contains("old.env", StringComparison.Ordinal));
        File.WriteAllText(accepting.BaselineFile, string.Join('\n', baseline));
        var engine = new RecordingBuildEngine();
        var task = Task(folder, engine);
        task.BaselineFile = accepting.BaselineFile;

        task.Execute();

        var summary = Assert.Single(engine.Messages, message => message.Message!.StartsWith("SecretGuard:", StringComparison.Ordinal)).Message!;
        Assert.Equal(
            "SecretGuard: 5 text files scanned, 3 findings, 1 more in the baseline, 1 suppressed; skipped: 1 binary, 0 too large, 0 unreadable; coverage lost: 1; 9 ms (Orders.csproj)",
            Regex.Replace(summary, "[0-9]+ ms", "9 ms"));
    }

    [Theory]
    [InlineData("#pragma warning disable SG1001", "SG9003", "says no reason")]
    [InlineData("#pragma warning disable SG1001 // stub", null, "")]
    [InlineData("#pragma warning disable SG1001 // stub, until=2026-05-09", "SG9003", "is over")]
    [InlineData("#pragma warning disable SG1001 // stub, until=soon", "SG9002", "no day")]
    [InlineData("[SuppressMessage(\"Security\", \"SG1001\")]", "SG9003", "says no reason")]
    [InlineData("[SuppressMessage(\"Security\", \"SG1001\", Justification = \"stub\")]", null, "")]
    [InlineData("[SuppressMessage(\"Security\", \"SG1001\", Justification = \"stub, until=2026-05-09\")]", "SG9003", "is over")]
    public void SuppressionInASource_IsHeldToPolicy(string suppression, string? rule, string words)
    {
        using var folder = new ProjectFolder()
            .With(".editorconfig", "root = true\n[*.cs]\nsecretguard.require_justification = true\n")
            .With("A.cs", suppression + "\nclass A { string ClientSecret = \"hunter2\"; }\n");
        var engine = new RecordingBuildEngine();
        var task = Task(folder, engine);
        (task.Sources, task.Today) = ([folder.PathOf("A.cs")], "2026-05-10");

        Assert.Equal(rule is null, task.Execute());

        Assert.Equal(rule is null ? [] : [(rule, folder.PathOf("A.cs"), 1)], engine.Errors.Select(error => (error.Code, error.File, error.LineNumber)));
        if (rule is not null) Assert.Contains(words, engine.Errors[0].Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("SG1001 | appsettings.json | Orders:ClientSecret | reason=\"stub\"", 0)]
    [InlineData("SG1001 | appsettings.json | * | until=2026-05-09", 2)]
    [InlineData("SG1001 | gone.json | *", 2)]
    [InlineData("SG7777 | appsettings.json | *", 2)]
    public void ListInTheRoot_IsFollowed(string line, int errors)
    {
        using var folder = Careless().With("secretguard.suppressions.txt", line);
        var engine = new RecordingBuildEngine();
        var task = Task(folder, engine);
        task.Today = "2026-05-10";

        Assert.Equal(errors == 0, task.Execute());

        Assert.Equal(errors, engine.Errors.Count);
        if (errors > 0) Assert.Single(engine.Errors, error => error.File == folder.PathOf("secretguard.suppressions.txt") && error.LineNumber == 1);
    }

    [Fact]
    public void ListOfARootThatNobodyScans_IsToldByTheProject()
    {
        using var folder = new ProjectFolder().With("src/Orders.csproj").With("secretguard.suppressions.txt", "SG7777 | a | b");
        foreach (var judges in new[] { false, true })
        {
            var engine = new RecordingBuildEngine();
            var task = Task(folder, engine);
            (task.ProjectDirectory, task.JudgesSuppressionList) = (folder.PathOf("src"), judges);

            Assert.Equal(!judges, task.Execute());
            Assert.Equal(judges ? ["SG9002"] : [], engine.Errors.Select(error => error.Code));
        }
    }

    [Fact]
    public void WriteBaseline_TakesTheFindingIn_AndTheNextScanIsSilent()
    {
        using var folder = Careless();
        var writing = Task(folder, new RecordingBuildEngine());
        writing.Gate = "warning";
        writing.BaselineFile = folder.PathOf("secretguard.baseline.json");
        writing.WriteBaseline = true;
        writing.Today = "2026-02-01";
        Assert.True(writing.Execute());
        var engine = new RecordingBuildEngine();
        var task = Task(folder, engine);
        task.BaselineFile = writing.BaselineFile;

        Assert.True(task.Execute());

        Assert.Empty(engine.Warnings);
        Assert.Contains(engine.Messages, message => message.Message!.Contains("0 findings, 1 more in the baseline", StringComparison.Ordinal));
        var baseline = File.ReadAllText(writing.BaselineFile);
        Assert.Contains("\"firstSeen\": \"2026-02-01\"", baseline, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, baseline, StringComparison.Ordinal);
    }

    [Fact]
    public void WriteBaseline_ForgetsItsOwnGoneEntriesOnly()
    {
        using var folder = new ProjectFolder().With("inner/Inner.csproj").With("inner/a.json", Settings()).With("b.json", Settings());
        var baseline = folder.PathOf("secretguard.baseline.json");
        foreach (var project in new[] { "inner", "." })
        {
            var task = Task(folder, new RecordingBuildEngine());
            task.ProjectDirectory = folder.PathOf(project);
            (task.BaselineFile, task.WriteBaseline) = (baseline, true);
            task.Execute();
        }

        File.Delete(folder.PathOf("b.json"));
        File.Delete(folder.PathOf("inner/a.json"));
        var again = Task(folder, new RecordingBuildEngine());
        (again.BaselineFile, again.WriteBaseline) = (baseline, true);
        Assert.True(again.Execute());

        var text = File.ReadAllText(baseline);
        Assert.Contains("inner/a.json", text, StringComparison.Ordinal);
        Assert.DoesNotContain("b.json", text, StringComparison.Ordinal);
    }

    [Fact]
    public void InvalidBaseline_IsErrorAndHidesNothing()
    {
        using var folder = Careless().With("secretguard.baseline.json", "{}");
        var engine = new RecordingBuildEngine();
        var task = Task(folder, engine);
        task.BaselineFile = folder.PathOf("secretguard.baseline.json");

        Assert.False(task.Execute());

        Assert.Equal(["SG1001", "SG9002"], engine.Errors.Select(error => error.Code).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void BaselineThatCannotBeWritten_IsOneClearError()
    {
        using var folder = Careless();
        var engine = new RecordingBuildEngine();
        var task = Task(folder, engine);
        task.Gate = "warning";
        task.BaselineFile = folder.PathOf("gone/secretguard.baseline.json");
        task.WriteBaseline = true;

        Assert.False(task.Execute());

        Assert.Contains("cannot be written", Assert.Single(engine.Errors).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void SecondScan_WithCache_ReportsTheSame()
    {
        using var folder = Careless();
        var lines = new List<string>();
        for (var round = 0; round < 3; round++)
        {
            var engine = new RecordingBuildEngine();
            var task = Task(folder, engine);
            task.CacheFile = folder.PathOf("obj/secretguard.cache");
            Assert.False(task.Execute());
            var error = Assert.Single(engine.Errors);
            lines.Add($"{error.Code} {error.File} {error.LineNumber} {error.ColumnNumber} {error.Message}");
        }

        Assert.True(File.Exists(folder.PathOf("obj/secretguard.cache")));
        Assert.Single(lines.Distinct());
    }

    [Fact]
    public void EditorConfig_SetsTheSeverityOfText()
    {
        using var folder = Careless().With(".editorconfig", "root = true\n[*.json]\nsecretguard.SG1001.severity = warning");
        var engine = new RecordingBuildEngine();

        Assert.True(Task(folder, engine).Execute());

        Assert.Equal("SG1001", Assert.Single(engine.Warnings).Code);
    }

    [Fact]
    public void Root_SaysWhatItScanned()
    {
        using var folder = new ProjectFolder().With("compose.json", "{}").With("src/Orders.csproj").With("src/appsettings.json", Settings());
        var engine = new RecordingBuildEngine();
        var task = Task(folder, engine);
        (task.IsRoot, task.SaysWhatWasScanned) = (true, true);

        Assert.True(task.Execute());

        var summary = Assert.Single(engine.Messages, message => message.Message!.StartsWith("SecretGuard:", StringComparison.Ordinal));
        Assert.Equal(MessageImportance.High, summary.Importance);
        Assert.Contains("belongs to no project", summary.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Task_IsMarkedForMultiThreadedBuilds() =>
        Assert.Contains(typeof(ScanTextFiles).GetCustomAttributes(false),
            attribute => attribute.GetType().FullName == "Microsoft.Build.Framework.MSBuildMultiThreadableTaskAttribute");

    private static ProjectFolder Careless() => new ProjectFolder().With("appsettings.json", Settings());

    private static string Settings() => "{\n  \"Orders\": {\n    \"ClientSecret\": \"" + Secret + "\"\n  }\n}\n";

    private static ScanTextFiles Task(ProjectFolder folder, IBuildEngine engine) => new()
    {
        BuildEngine = engine,
        ProjectDirectory = folder.Path,
        ProjectFile = folder.PathOf("Orders.csproj"),
        Root = folder.Path,
        Gate = "error",
    };
}
