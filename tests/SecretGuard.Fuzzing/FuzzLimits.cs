using System;

namespace SecretGuard.Fuzzing;

/// <summary>What reading one input may cost: a constant, and a share for each character.</summary>
/// <param name="Time">Of the whole.</param>
/// <param name="Bytes">Allocated, of the whole.</param>
/// <param name="BytesPerCharacter">Allocated, for each.</param>
internal sealed record FuzzLimits(TimeSpan Time, long Bytes, long BytesPerCharacter)
{
    /// <summary>50 ms and 1 µs for each character, which is no more than for each byte.</summary>
    public static readonly FuzzLimits Default = new(TimeSpan.FromMilliseconds(50), 4 * 1024 * 1024, 4096);

    public TimeSpan TimeFor(FuzzText input) => Time + TimeSpan.FromMicroseconds(input.Text.Length);

    public long BytesFor(FuzzText input) => Bytes + (BytesPerCharacter * input.Text.Length);
}
