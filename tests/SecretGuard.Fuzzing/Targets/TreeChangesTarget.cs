using System;
using System.IO;
using System.Linq;
using SecretGuard.Cli.Git;
using SecretGuard.Cli.History;

namespace SecretGuard.Fuzzing.Targets;

/// <summary>What git writes of changes. It comes in pieces of any length, and is read as the whole.</summary>
internal sealed class TreeChangesTarget() : FuzzTarget("git/changes", [new("diff", Sample)])
{
    private const string Sample =
        "0123456789012345678901234567890123456789\0:100644 100644 1123456789012345678901234567890123456789 2123456789012345678901234567890123456789 M\0src/a b.json\0" +
        ":000000 120000 0000000000000000000000000000000000000000 3123456789012345678901234567890123456789 A\0é\n.txt\0";

    public override void Read(FuzzText input)
    {
        var whole = TreeChanges.Parts(new StringReader(input.Text), default).ToList();
        var pieces = TreeChanges.Parts(new PieceReader(input.Text, (input.Text.Length % 7) + 1), default).ToList();
        Must.BeSame(whole, pieces, "Pieces are read as something else than the whole");
        Must.BeSame(input.Text.Split('\0').SkipLast(1), whole, "A part is lost");
        foreach (var entry in IndexEntry.Read(whole)) _ = entry.IsFile;
    }

    private sealed class PieceReader(string text, int longest) : TextReader
    {
        private int _at;

        public override int Read(char[] buffer, int index, int count)
        {
            var length = Math.Min(Math.Min(count, longest), text.Length - _at);
            text.CopyTo(_at, buffer, index, length);
            _at += length;
            return length;
        }
    }
}
