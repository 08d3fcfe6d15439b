using System.Collections.Generic;

namespace SecretGuard.Cli.Fixing;

/// <summary>What is to be mended, and how.</summary>
internal sealed class FixRequest
{
    /// <param name="destination">Where secrets are read from.</param>
    /// <param name="rules">Ids of the rules whose findings are mended; all of them if it is empty.</param>
    public FixRequest(FixDestination destination, IReadOnlyCollection<string> rules)
    {
        Destination = destination;
        Rules = rules;
    }

    public FixDestination Destination { get; }

    public IReadOnlyCollection<string> Rules { get; }

    /// <summary>Keys of configuration by the value that a settings file has for them. Never to be shown.</summary>
    public IReadOnlyDictionary<string, string> KnownSettings { get; init; } = new Dictionary<string, string>();
}
