using System.Collections.Generic;

namespace SecretGuard.Cli.Fixing;

/// <summary>What is to be mended, and how.</summary>
/// <param name="Destination">Where secrets are read from.</param>
/// <param name="Rules">Ids of the rules whose findings are mended; all of them if it is empty.</param>
internal sealed record FixRequest(FixDestination Destination, IReadOnlyCollection<string> Rules)
{
    /// <summary>Keys of configuration by the value that a settings file has for them. Never to be shown.</summary>
    public IReadOnlyDictionary<string, string> KnownSettings { get; init; } = new Dictionary<string, string>();

    /// <summary>Show what would change and write nothing.</summary>
    public bool IsDry { get; init; }

    /// <summary>Keep the values that are taken out as the user's secrets.</summary>
    public bool KeepsValues { get; init; }
}
