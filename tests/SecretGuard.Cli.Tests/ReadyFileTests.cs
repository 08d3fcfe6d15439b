using System;
using System.Collections.Generic;
using System.CommandLine.Parsing;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading;
using SecretGuard.Cli.Solutions;
using SecretGuard.Testing;
using SecretGuard.Testing.Sarif;
using SecretGuard.Text;
using SecretGuard.Text.Yaml;

namespace SecretGuard.Cli.Tests;

/// <summary>The files of docs/ci, held against the commands.</summary>
public sealed class ReadyFileTests : ScanTestBase
{
    // What the build writes, the merged report begins with.
    private const string Build = "build -p:SecretGuardReport=build.sarif";

    private static readonly string[] Pipelines = ["azure-pipelines.yml", "github-actions.yml", "gitlab.yml"];

    public static TheoryData<string> Commands() =>
        [.. Directory.GetFiles(At(string.Empty)).Order().SelectMany(file => CommandsIn(file, "secretguard")).Select(command => Filled(command, 1)).Distinct()];

    public static TheoryData<string> PipelineFiles() => [.. Pipelines];

    [Theory]
    [MemberData(nameof(Commands))]
    public void EveryCommand_IsUnderstood(string arguments)
    {
        var commands = Application.Commands(new SolutionCommands(), CancellationToken.None);
        // The recipes name it ahead of its release.
        Assert.Empty(CommandLineParser.Parse(commands, arguments).Errors.Select(error => error.Message));
    }

    [Fact]
    public void Commands_AreFound() => Assert.True(Commands().Count >= 9);

    [Fact]
    public void Pipelines_AreAllThere() =>
        Assert.Equal(Pipelines, Directory.GetFiles(At(string.Empty), "*.yml").Select(Path.GetFileName).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(PipelineFiles))]
    public void EveryPipeline_IsYaml(string file)
    {
        var read = YamlReader.Instance.Read(new TextDocument(file, File.ReadAllText(At(file))));

        Assert.Null(read.BrokenAt);
        Assert.NotEmpty(read.Root!.Children);
    }

    [Theory]
    [MemberData(nameof(PipelineFiles))]
    public void EveryPipeline_BuildsChecksTheGateAndUploadsSarif(string file)
    {
        var text = File.ReadAllText(At(file));
        var dotnet = CommandsIn(At(file), "dotnet").ToList();

        Assert.Contains(Build, dotnet);
        Assert.Contains("gate check .", CommandsIn(At(file), "secretguard"));
        Assert.All(dotnet.Where(command => command != Build), command => Assert.Matches("^tool install (--global|--tool-path /tools) SecretGuard.Tool$", command));
        Assert.Contains(file switch
        {
            "github-actions.yml" => "sarif_file: secretguard.sarif",
            "azure-pipelines.yml" => "- publish: secretguard.sarif\n    artifact: CodeAnalysisLogs",
            _ => "paths:\n      - secretguard.sarif",
        }, text, StringComparison.Ordinal);
    }

    // As the services do: the parts of a scan at their places, then each command in its order.
    [Theory]
    [MemberData(nameof(PipelineFiles))]
    public void EveryPipeline_RunsItsScan(string file)
    {
        Folder.Write("a.json", LeakySettings);
        Folder.Write("b.yml", "client_secret: hunter2\n");
        using var compiled = new TemporaryFolder();
        compiled.Write("c.yml", "client_secret: hunter2\n");
        foreach (var built in new[] { "build.sarif", "parts/build.sarif" })
            Folder.Write(built, CommandLine.Run(compiled.Path, "scan", ".", "--format", "sarif").Output);
        foreach (var command in CommandsIn(At(file), "secretguard").Where(command => !command.StartsWith("gate ", StringComparison.Ordinal)))
        {
            var parts = Filled(command, 1) == command ? 1 : 4;
            for (var part = 1; part <= parts; part++)
            {
                var result = CommandLine.Run(Folder.Path, CommandLineParser.SplitCommandLine(Filled(command, part)).ToArray());
                Assert.True(result.ExitCode == (command.Contains("--fail-on never", StringComparison.Ordinal) ? ExitCodes.Clean : ExitCodes.Findings), command + "\n" + result.All);
            }

            foreach (var part in Directory.GetFiles(Folder.Path, "part-*.sarif")) Folder.Write("parts/" + Path.GetFileName(part), File.ReadAllBytes(part));
        }

        var report = File.ReadAllText(Folder.At("secretguard.sarif"));
        SarifCheck.Verify(report);
        Assert.Equal(3, Json(report).GetProperty("runs")[0].GetProperty("results").GetArrayLength());
    }

    private static string At(string file) => Path.Combine(Repository.Root, "docs", "ci", file);

    private static IEnumerable<string> CommandsIn(string file, string program) =>
        File.ReadAllLines(file).Where(line => !line.StartsWith('#'))
            .Select(line => Regex.Match(line, @"(?:run: |exec |entry: |script: |- )" + program + " (.+)")).Where(match => match.Success).Select(match => match.Groups[1].Value);

    // What the service fills in: the number of the part and how many there are.
    private static string Filled(string command, int part)
    {
        var filled = Regex.Replace(command, @"\$CI_NODE_TOTAL", "4");
        return Regex.Replace(filled, @"\$\{\{.*?\}\}|\$\w+", part.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }
}
