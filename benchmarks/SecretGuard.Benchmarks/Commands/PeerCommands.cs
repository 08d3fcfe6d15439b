using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using SecretGuard.Findings;

namespace SecretGuard.Benchmarks.Commands;

/// <summary>Those that are installed, each with what its own documents call the usual way.</summary>
internal static class PeerCommands
{
    private static readonly string Threads = Environment.ProcessorCount.ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <param name="folder">Where install-peers.sh has put them; null for the PATH alone.</param>
    public static IReadOnlyList<PeerCommand> Installed(string? folder)
    {
        Func<string, PeerCommand?>[] all = [RipgrepOfAll, RipgrepOfRules, Secretlint, DevSkim];
        string[] names = ["rg", "rg", "node_modules/.bin/secretlint", "devskim"];
        return [.. names.Zip(all).Select(pair => Find(folder, pair.First) is { } found ? pair.Second(found) : Missing(pair.First)).OfType<PeerCommand>()];
    }

    private static PeerCommand? Missing(string name)
    {
        Console.Error.WriteLine($"skipped: {Path.GetFileName(name)} is not installed. benchmarks/install-peers.sh does it.");
        return null;
    }

    private static PeerCommand RipgrepOfAll(string program) => Ripgrep(program, "our keywords", "Keywords", "Shapes.BareSigns");

    private static PeerCommand RipgrepOfRules(string program) => Ripgrep(program, "those of our rules alone", "Keywords");

    private static PeerCommand Ripgrep(string program, string called, params string[] lists)
    {
        var words = KeywordFile(lists);
        var version = ProgramOutput.Of(".", program, "--version").Split('\n')[0].Split(' ')[1];
        return new($"ripgrep {version} with {called}", (folder, report) =>
            new("", folder, program, ["-i", "-F", "-f", words, "-j", Threads, "--no-heading", "--with-filename", "-n", "."]) { HighestExitCode = 1, Output = report });
    }

    private static PeerCommand Secretlint(string program)
    {
        const string Configuration = """{ "rules": [{ "id": "@secretlint/secretlint-rule-preset-recommend" }] }""";
        var version = ProgramOutput.Of(".", program, "--version").Trim();
        return new($"secretlint {version}", (folder, report) =>
            new("", folder, program, ["--secretlintrcJSON", Configuration, "--format", "json", "--output", report, "**/*"]) { HighestExitCode = 1 }) { IsSlow = true };
    }

    private static PeerCommand DevSkim(string program)
    {
        var version = ProgramOutput.Of(".", program, "--version").Split(' ')[1].Split('+')[0];
        return new($"DevSkim {version}", (folder, report) => new("", folder, program, ["analyze", "-I", folder, "-O", report, "-f", "sarif"])) { IsSlow = true };
    }

    // Nobody but tests sees into Core, and its words are to be the ones that a scan uses.
    private static string KeywordFile(string[] lists)
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory("benchmark-").FullName, "keywords.txt");
        File.WriteAllLines(file, lists.SelectMany(WordsOf));
        return file;
    }

    private static string[] WordsOf(string list)
    {
        var all = typeof(TextScanner).Assembly.GetType("SecretGuard.Candidates." + list, throwOnError: true)!.GetField("All", BindingFlags.Static | BindingFlags.NonPublic)!;
        return (string[])all.GetValue(null)!;
    }

    private static string? Find(string? folder, string name) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Select(path => Path.Combine(path, Path.GetFileName(name)))
            .Prepend(Path.Combine(Path.GetFullPath(folder ?? "."), name)).FirstOrDefault(File.Exists);
}
