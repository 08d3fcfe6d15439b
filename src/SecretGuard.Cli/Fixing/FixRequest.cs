using System.Collections.Generic;

namespace SecretGuard.Cli.Fixing;

/// <summary>What is to be mended, and how.</summary>
/// <param name="Destination">Where secrets are read from.</param>
/// <param name="Rules">Ids of the rules whose findings are mended; all of them if it is empty.</param>
internal sealed record FixRequest(FixDestination Destination, IReadOnlyCollection<string> Rules)
{
    /// <summary>Keys of configuration by the value that a settings file has for them. Never to be shown.</summary>
    public IReadOnlyDictionary<string, string> KnownSettings { get; init; } = new Dictionary<string, string>();
}
