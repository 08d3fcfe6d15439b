namespace SecretGuard.Figures;

/// <summary>How much of something SecretGuard takes for one that is taken by something else. Less is better.</summary>
/// <param name="Figure">What against what.</param>
/// <param name="Input">Over which tree.</param>
/// <param name="Value">The ratio.</param>
internal sealed record Ratio(string Figure, string Input, double Value)
{
    public bool IsOfSame(Ratio other) => Figure == other.Figure && Input == other.Input;
}
