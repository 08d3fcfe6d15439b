using System.Collections.Generic;
using SecretGuard.Figures;

namespace SecretGuard.Benchmarks;

/// <summary>What a section of a document shows.</summary>
/// <param name="Ratios">For later runs to compare with.</param>
/// <param name="Table">For people.</param>
internal sealed record SectionFigures(IReadOnlyList<Ratio> Ratios, string Table);
