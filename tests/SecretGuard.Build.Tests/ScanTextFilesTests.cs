using System;
using System.IO;
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
