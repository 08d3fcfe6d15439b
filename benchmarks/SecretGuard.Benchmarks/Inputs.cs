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

    /// <summary>Where SecretGuard's analyzers are timed beside others.</summary>
    /// <param name="trees">The folder of the checkouts; null for this repository.</param>
    public static IReadOnlyList<Input> ForPeers(string? trees) => For(trees, TreeUse.Peers);

    /// <summary>Where SecretGuard's analyzers are timed alone: more.</summary>
    /// <param name="trees">The folder of the checkouts; null for this repository.</param>
    public static IReadOnlyList<Input> ForAnalyzers(string? trees) => For(trees, TreeUse.Analyzers);

    /// <summary>Where fixes are applied.</summary>
    /// <param name="trees">The folder of the checkouts.</param>
    public static IReadOnlyList<Input> ForFixes(string trees) => For(trees, TreeUse.Fixes);

    /// <summary>All with labels that are here: nobody need have all of them.</summary>
    /// <param name="trees">The folder of the checkouts.</param>
    public static (IReadOnlyList<TreeFolder> Trees, string Name) ForAccuracy(string trees)
    {
        var listed = AllTrees().Where(tree => tree.IsFor(TreeUse.Labels)).ToList();
        var present = listed.Where(tree => Directory.Exists(Path.Combine(trees, tree.Folder))).ToList();
        if (present.Find(tree => IsAtAnother(trees, tree)) is { } wrong) throw Mismatch(wrong.Folder);
        var all = $"the {listed.Count} labelled repositories of trees.csv";
        var name = present.Count == listed.Count ? all : $"{present.Count} of {all}";
        return ([.. present.Select(tree => new TreeFolder(tree.Repository, Path.GetFullPath(Path.Combine(trees, tree.Folder))))], name);
    }

    /// <summary>Everything at once, for what is fast; and what the analyzers read, for all.</summary>
    /// <param name="trees">The folder of the checkouts; null for this repository.</param>
    public static IReadOnlyList<(Input Input, bool IsForSlow)> ForCommands(string? trees) => trees is null
        ? [(Own(), true)]
        : [(All(trees), false), .. ForPeers(trees).Select(input => (input, true))];

    /// <summary>Everything at once.</summary>
    /// <param name="trees">The folder of the checkouts; null for this repository.</param>
    public static Input ForEngine(string? trees) => trees is null ? Own() : All(trees);

    private static IReadOnlyList<Input> For(string? trees, TreeUse use) =>
        trees is null ? [Own("src")] : [.. Listed(trees).Where(tree => tree.IsFor(use)).Select(tree => new Input(tree.Name, Path.GetFullPath(Path.Combine(trees, tree.Folder))))];

    private static Input All(string trees) => new($"the {Listed(trees).Count} repositories of trees.csv", Path.GetFullPath(trees));

    private static IReadOnlyList<ListedTree> AllTrees() => TreeList.Parse(File.ReadAllText(Places.At("benchmarks", "trees.csv")));

    private static IReadOnlyList<ListedTree> Listed(string folder)
    {
        var listed = AllTrees();
        var missing = listed.Where(tree => !Directory.Exists(Path.Combine(folder, tree.Folder))).Select(tree => tree.Folder);
        var others = Directory.GetFileSystemEntries(folder).Select(Path.GetFileName).Except(listed.Select(tree => tree.Folder));
        var wrong = listed.Where(tree => IsAtAnother(folder, tree)).Select(tree => tree.Folder);
        return missing.Concat(others).Concat(wrong).FirstOrDefault() is { } entry ? throw Mismatch(entry) : listed;
    }

    private static BenchmarkFailure Mismatch(string entry) =>
        new($"'{entry}' is missing, at another commit, or not in benchmarks/trees.csv. Make the folder with benchmarks/fetch-trees.sh.");

    private static bool IsAtAnother(string folder, ListedTree tree) =>
        Path.Combine(folder, tree.Folder) is var checkout && Directory.Exists(Path.Combine(checkout, ".git")) && ProgramOutput.Of(checkout, "git", "rev-parse", "HEAD").Trim() != tree.Commit;
}
