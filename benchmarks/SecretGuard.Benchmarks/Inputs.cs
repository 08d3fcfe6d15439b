using System.Collections.Generic;
using System.IO;
using System.Linq;
using SecretGuard.Benchmarks.Commands;
using SecretGuard.Figures;

namespace SecretGuard.Benchmarks;

/// <summary>What is measured over: the public repositories of trees.csv, or this one, which everybody has.</summary>
internal static class Inputs
{
    private static Input Own(params string[] folder) => new("this repository", Places.At(folder));

    /// <param name="trees">The folder of the checkouts; null for this repository.</param>
    public static IReadOnlyList<Input> ForAnalyzers(string? trees) =>
        trees is null ? [Own("src")] : [.. Listed(trees).Where(tree => tree.IsForAnalyzers).Select(tree => new Input(tree.Name, Path.GetFullPath(Path.Combine(trees, tree.Folder))))];

    /// <summary>Everything at once, for what is fast; and what the analyzers read, for all.</summary>
    /// <param name="trees">The folder of the checkouts; null for this repository.</param>
    public static IReadOnlyList<(Input Input, bool IsForSlow)> ForCommands(string? trees) => trees is null
        ? [(Own(), true)]
        : [(All(trees), false), .. ForAnalyzers(trees).Select(input => (input, true))];

    /// <summary>Everything at once.</summary>
    /// <param name="trees">The folder of the checkouts; null for this repository.</param>
    public static Input ForEngine(string? trees) => trees is null ? Own() : All(trees);

    private static Input All(string trees) => new($"the {Listed(trees).Count} repositories of trees.csv", Path.GetFullPath(trees));

    private static IReadOnlyList<ListedTree> Listed(string folder)
    {
        var listed = TreeList.Parse(File.ReadAllText(Places.At("benchmarks", "trees.csv")));
        var missing = listed.Where(tree => !Directory.Exists(Path.Combine(folder, tree.Folder))).Select(tree => tree.Folder);
        var others = Directory.GetFileSystemEntries(folder).Select(Path.GetFileName).Except(listed.Select(tree => tree.Folder));
        var wrong = listed.Where(tree => Directory.Exists(Path.Combine(folder, tree.Folder, ".git")) && CommitOf(Path.Combine(folder, tree.Folder)) != tree.Commit).Select(tree => tree.Folder);
        if (missing.Concat(others).Concat(wrong).FirstOrDefault() is { } entry)
            throw new BenchmarkFailure($"'{entry}' is missing, at another commit, or not in benchmarks/trees.csv. Make the folder with benchmarks/fetch-trees.sh.");
        return listed;
    }

    private static string CommitOf(string checkout) => ProgramOutput.Of(checkout, "git", "rev-parse", "HEAD").Trim();
}
