using System.Collections.Generic;

namespace SecretGuard.Benchmarks.Engine;

/// <summary>What the texts of one format took.</summary>
/// <param name="Format">Its name.</param>
/// <param name="Files">How many there are.</param>
/// <param name="Characters">How many those have together.</param>
/// <param name="Measured">By the names of the methods of <see cref="EngineBenchmarks"/>.</param>
internal sealed record EngineTiming(string Format, int Files, long Characters, IReadOnlyDictionary<string, EngineFigures> Measured)
{
    private const double Million = 1_000_000;

    /// <summary>Of what is ASCII.</summary>
    public double Megabytes => Characters / Million;

    public EngineFigures Current => Measured[nameof(EngineBenchmarks.Scan)];

    public EngineFigures Portable => Measured[nameof(EngineBenchmarks.ScanPortable)];

    /// <summary>How many times as long as one look at each character.</summary>
    public double PerLook(EngineFigures figures) => figures.Seconds / Measured[nameof(EngineBenchmarks.LookOnce)].Seconds;

    /// <summary>Millions of characters a second: megabytes of what is ASCII.</summary>
    public double Rate(EngineFigures figures) => Megabytes / figures.Seconds;

    public double BytesOfOne(EngineFigures figures) => figures.Bytes / (double)Characters;
}
