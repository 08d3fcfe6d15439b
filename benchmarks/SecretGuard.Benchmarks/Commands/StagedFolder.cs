using System;
using System.IO;
using System.Linq;
using SecretGuard.CorpusScore;

namespace SecretGuard.Benchmarks.Commands;

/// <summary>A repository with ten files that are about to be committed.</summary>
internal static class StagedFolder
{
    private const int Files = 10;

    /// <param name="folder">An empty one.</param>
    public static string CreateIn(string folder)
    {
        ProgramOutput.Of(folder, "git", "init", "--quiet");
        // Of all kinds: text by its format, and code.
        var cases = Directory.GetFiles(Path.Combine(Peers.Corpus, "cases", "Text"), "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Take(Files / 2)
            .Concat(Directory.GetFiles(Path.Combine(Peers.Corpus, "cases"), "*.cs", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Take(Files / 2));
        foreach (var file in cases) File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
        ProgramOutput.Of(folder, "git", "add", ".");
        return folder;
    }
}
