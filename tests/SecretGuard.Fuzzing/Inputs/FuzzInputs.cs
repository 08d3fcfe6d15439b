using System.Collections.Generic;
using System.Linq;

namespace SecretGuard.Fuzzing.Inputs;

/// <summary>The endless row of inputs of one seed: each is told by its number, whoever asks for it in whatever order.</summary>
internal sealed class FuzzInputs
{
    // A text under the name of another one is hostile to its reader.
    private const int ForeignNames = 12;

    private readonly long _seed;
    private readonly IFuzzTarget[] _targets;

    /// <param name="targets">Those that take part.</param>
    /// <param name="seed">Of the whole row.</param>
    public FuzzInputs(IEnumerable<IFuzzTarget> targets, long seed)
    {
        _seed = seed;
        _targets = targets.SelectMany(target => Enumerable.Repeat(target, target.Weight)).ToArray();
    }

    public (IFuzzTarget Target, FuzzText Input) At(long index)
    {
        var random = new FuzzRandom(_seed, index);
        var target = random.Of(_targets);
        var seed = random.Of(target.Seeds);
        var name = random.OneIn(ForeignNames) ? random.Of(target.Seeds).Name : seed.Name;
        return (target, new(name, Mutator.Mutate(seed.Text, () => random.Of(target.Seeds).Text, random)));
    }
}
