using System;
using System.Collections.Generic;
using SecretGuard.Cli.Commands;

namespace SecretGuard.Cli.Git;

/// <summary>
/// The contents that a clone with a filter leaves on its server. Whoever asks git for one of them has git ask the server, or end, as its
/// version has it.
/// </summary>
internal static class MissingBlobs
{
    public static readonly IReadOnlySet<string> None = new HashSet<string>();

    public static IReadOnlySet<string> Of(ScanTarget target)
    {
        var isPartial = GitProcess.Line(target.Root, "config", "--get-regexp", @"^(remote\..*\.promisor|extensions\.partialclone)$") is not null;
        if (!isPartial) return None;
        var missing = new HashSet<string>(StringComparer.Ordinal);
        // "?0123…"
        GitProcess.ReadLines(target.Root, line => missing.UnionWith(line.StartsWith('?') ? [line[1..]] : []), "rev-list", "--all", "--objects", "--missing=print");
        return missing;
    }
}
