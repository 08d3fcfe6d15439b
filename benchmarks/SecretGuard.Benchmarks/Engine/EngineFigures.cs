namespace SecretGuard.Benchmarks.Engine;

/// <param name="Seconds">For all texts once, the median.</param>
/// <param name="Bytes">Allocated meanwhile.</param>
internal sealed record EngineFigures(double Seconds, long Bytes);
