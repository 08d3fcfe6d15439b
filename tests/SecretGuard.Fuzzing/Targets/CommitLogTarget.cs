using SecretGuard.Cli.Git;
using SecretGuard.Cli.History;

namespace SecretGuard.Fuzzing.Targets;

/// <summary>The list of commits that git writes.</summary>
internal sealed class CommitLogTarget() : FuzzTarget("git/commits", [new("log", Sample)])
{
    private const string Sample = """
        commit 0123456789012345678901234567890123456789
        0123456789012345678901234567890123456789 1700000000 
        commit 1123456789012345678901234567890123456789
        1123456789012345678901234567890123456789 1700000001 0123456789012345678901234567890123456789 2123456789012345678901234567890123456789
        commit 3123456789012345678901234567890123456789
        3123456789012345678901234567890123456789 -1 4123456789012345678901234567890123456789
        """;

    public override void Read(FuzzText input)
    {
        var log = new CommitLog();
        foreach (var line in input.Text.Split('\n')) log.Add(line);
        for (var number = 0; number < log.Count; number++)
        {
            Must.Hold(log.ParentOf(number) < log.Count, "A parent is none of the commits");
            Must.Hold(log.NumberOf(log[number].Id) >= 0, "A commit is not found");
            _ = log.ParentIdOf(number);
        }

        foreach (var entry in IndexEntry.Read(input.Text.Split(' '))) _ = entry.IsFile;
    }
}
