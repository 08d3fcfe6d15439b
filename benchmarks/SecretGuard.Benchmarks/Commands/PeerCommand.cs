using System;

namespace SecretGuard.Benchmarks.Commands;

/// <summary>Another command that looks for secrets, or for words.</summary>
/// <param name="Name">With the version.</param>
/// <param name="Scan">Makes the command that scans a folder, and writes a report where it is to: it may go to the output.</param>
internal sealed record PeerCommand(string Name, Func<string, string, TimedCommand> Scan)
{
    /// <summary>Whether it takes minutes for half a gigabyte: it runs once.</summary>
    public bool IsSlow { get; init; }

    /// <summary>Whether half a gigabyte is too much for it: secretlint keeps what it reads in memory, DevSkim ends with an abort.</summary>
    public bool TakesOneRepository { get; init; }
}
