using System.Collections.Generic;
using System.IO;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using SecretGuard.Cli.Commands;
using SecretGuard.Cli.Git;

namespace SecretGuard.Cli.History;

/// <summary>
/// How each commit differs from its first parent: with the tree of that parent it makes the whole tree, merges included. All of it comes
/// from one process of git's, one change after the other.
/// </summary>
internal static class TreeChanges
{
    /// <exception cref="CommandFailure">git does not tell all of it.</exception>
    public static IEnumerable<(int Commit, IndexEntry Entry)> Read(ScanTarget target, CommitLog commits, CancellationToken cancellation)
    {
        using var git = GitProcess.Start(target.Root, ["diff-tree", "--stdin", "-r", "--root", "--always", .. IndexEntry.Format, "--", .. target.Pathspecs]);
        // Nobody waits for it: it ends with git, whose words are what counts.
        _ = Task.Run(() => Ask(git.StandardInput, commits), cancellation);
        try
        {
            var last = -1;
            string? description = null;
            foreach (var part in Parts(git.StandardOutput, cancellation))
            {
                if (description is not null)
                {
                    yield return (last, IndexEntry.Of(description, part));
                    description = null;
                }
                else if (part.StartsWith(':')) description = part;
                else last = commits.NumberOf(part);
            }

            git.WaitForExit();
            if (last != commits.Count - 1 || git.ExitCode != 0)
                throw new CommandFailure("git does not give all commits. Check the repository with 'git fsck'; a clone without its old trees has no history to scan.");
        }
        finally
        {
            if (!git.HasExited) git.Kill();
        }
    }

    // Two commits on a line are compared; one alone would be compared with every parent it has.
    private static void Ask(StreamWriter input, CommitLog commits)
    {
        try
        {
            input.NewLine = "\n";
            for (var number = 0; number < commits.Count; number++) input.WriteLine(Line(commits, number));
            input.Close();
        }
        catch (IOException)
        {
            return;
        }
    }

    private static string Line(CommitLog commits, int number) =>
        commits[number].Id + (commits.ParentIdOf(number) is { } parent ? " " + parent : "");

    internal static IEnumerable<string> Parts(TextReader reader, CancellationToken cancellation)
    {
        var buffer = new char[16 * 1024];
        var part = new StringBuilder();
        for (var length = reader.Read(buffer, 0, buffer.Length); length > 0; length = reader.Read(buffer, 0, buffer.Length))
        {
            cancellation.ThrowIfCancellationRequested();
            var start = 0;
            for (var end = System.Array.IndexOf(buffer, '\0', 0, length); end >= 0; end = System.Array.IndexOf(buffer, '\0', start, length - start))
            {
                part.Append(buffer, start, end - start);
                yield return part.ToString();
                part.Clear();
                start = end + 1;
            }

            part.Append(buffer, start, length - start);
        }
    }
}
