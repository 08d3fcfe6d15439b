using System.Collections.Generic;

namespace SecretGuard.Fuzzing;

/// <summary>What most targets have in common.</summary>
internal abstract class FuzzTarget(string name, IReadOnlyList<FuzzText> seeds, int weight = 4) : IFuzzTarget
{
    public string Name => name;

    public IReadOnlyList<FuzzText> Seeds => seeds;

    public int Weight => weight;

    public virtual FuzzLimits Limits => FuzzLimits.Default;

    public abstract void Read(FuzzText input);

    public override string ToString() => name;
}
