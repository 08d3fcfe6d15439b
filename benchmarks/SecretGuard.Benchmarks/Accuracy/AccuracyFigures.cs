using System.Collections.Generic;
using SecretGuard.Figures;

namespace SecretGuard.Benchmarks.Accuracy;

/// <param name="Shares">For later runs to compare with.</param>
/// <param name="Table">What is found, wrong and missed.</param>
/// <param name="Differences">Every line that is wrong or missed.</param>
internal sealed record AccuracyFigures(IReadOnlyList<Ratio> Shares, string Table, string Differences);
