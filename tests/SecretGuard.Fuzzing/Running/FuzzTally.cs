using System;

namespace SecretGuard.Fuzzing.Running;

/// <summary>What one target has read.</summary>
internal sealed class FuzzTally
{
    public long Inputs { get; private set; }

    public long Characters { get; private set; }

    public TimeSpan Time { get; private set; }

    public int Failures { get; private set; }

    public void Add(FuzzText input, TimeSpan time, bool hasFailed)
    {
        Inputs++;
        Characters += input.Text.Length;
        Time += time;
        if (hasFailed) Failures++;
    }

    public void Add(FuzzTally other)
    {
        Inputs += other.Inputs;
        Characters += other.Characters;
        Time += other.Time;
        Failures += other.Failures;
    }
}
