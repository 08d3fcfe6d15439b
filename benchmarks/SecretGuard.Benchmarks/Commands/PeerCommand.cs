using System;

namespace SecretGuard.Benchmarks.Commands;

/// <summary>Another command that looks for secrets, or for words.</summary>
/// <param name="Name">With the version.</param>
/// <param name="Scan">Makes the command that scans a folder, and writes a report where it is to: it may go to the output.</param>
internal sealed record PeerCommand(string Name, Func<string, string, TimedCommand> Scan)
{
    /// <summary>
    /// Whether it runs once, and not over all repositories: secretlint keeps what it reads in memory and takes minutes, DevSkim ended with an abort.
    /// </summary>
    public bool IsSlow { get; init; }
}
