using System.Collections.Generic;

namespace SecretGuard.Fuzzing.Inputs;

/// <summary>SplitMix64: an input is the same on every machine and version, told by seed and index alone.</summary>
internal sealed class FuzzRandom
{
    private ulong _state;

    public FuzzRandom(long seed, long index) => _state = unchecked(((ulong)seed * 0x9E3779B97F4A7C15UL) + ((ulong)index * 0xD1B54A32D192ED03UL));

    /// <summary>From zero to below the limit.</summary>
    public int Next(int limit) => (int)(Next() % (ulong)limit);

    /// <summary>True once in so many times.</summary>
    public bool OneIn(int times) => Next(times) == 0;

    public T Of<T>(IReadOnlyList<T> choices) => choices[Next(choices.Count)];

    private ulong Next()
    {
        unchecked
        {
            _state += 0x9E3779B97F4A7C15UL;
            var z = _state;
            z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9UL;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
            return z ^ (z >> 31);
        }
    }
}
