using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace SecretGuard.Figures;

/// <summary>The public repositories that are measured, each at a commit: benchmarks/trees.csv.</summary>
internal static class TreeList
{
    private const string Head = "repository,commit,read by";

    /// <exception cref="InvalidDataException">The text is no such list.</exception>
    public static IReadOnlyList<ListedTree> Parse(string text) => [.. CsvRows.Parse(text, Head).Select(ParseRow)];

    private static ListedTree ParseRow(IReadOnlyList<string> row) => row is [var repository, { Length: 40 } commit, var uses]
        ? new(repository, commit, uses.Split('+').Aggregate(TreeUse.None, (all, word) => all | UseOf(word)))
        : throw new InvalidDataException($"No repository with a commit: {string.Join(',', row)}");

    private static TreeUse UseOf(string word) => word switch
    {
        "commands" => TreeUse.Commands,
        "analyzers" => TreeUse.Analyzers,
        "peers" => TreeUse.Peers,
        "fixes" => TreeUse.Fixes,
        "labels" => TreeUse.Labels,
        _ => throw new InvalidDataException($"No measurement is called '{word}'."),
    };
}
