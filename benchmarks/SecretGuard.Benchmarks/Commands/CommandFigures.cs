using System.Collections.Generic;
using SecretGuard.Figures;

namespace SecretGuard.Benchmarks.Commands;

/// <param name="Ratios">For later runs to compare with.</param>
/// <param name="Table">For people.</param>
internal sealed record CommandFigures(IReadOnlyList<Ratio> Ratios, string Table);
