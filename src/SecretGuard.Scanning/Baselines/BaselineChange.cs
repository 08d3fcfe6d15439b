namespace SecretGuard.Scanning.Baselines;

/// <summary>What became of a baseline when it was written.</summary>
public sealed class BaselineChange
{
    internal BaselineChange(int added, int removed, int total)
    {
        Added = added;
        Removed = removed;
        Total = total;
    }

    public int Added { get; }

    public int Removed { get; }

    /// <summary>Entries afterwards.</summary>
    public int Total { get; }
}
