using System.Collections.Generic;

namespace SecretGuard.Benchmarks.Commands;

/// <summary>A command line to be timed.</summary>
/// <param name="Name">With the version.</param>
/// <param name="Folder">Where it runs.</param>
/// <param name="Program">Its path.</param>
/// <param name="Arguments">As they are.</param>
internal sealed record TimedCommand(string Name, string Folder, string Program, IReadOnlyList<string> Arguments)
{
    /// <summary>Keeps no output.</summary>
    public const string Nowhere = "/dev/null";

    /// <summary>The highest that means that it ran to its end; many end with 1 when they find something.</summary>
    public int HighestExitCode { get; init; }

    /// <summary>Where its output goes.</summary>
    public string Output { get; init; } = Nowhere;
}
