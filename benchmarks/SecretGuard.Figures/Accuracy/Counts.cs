using System.Collections.Generic;
using System.Linq;

namespace SecretGuard.Figures.Accuracy;

/// <param name="Found">Violations that are reported.</param>
/// <param name="Wrong">Clean lines that are reported.</param>
/// <param name="Missed">Violations that are not.</param>
/// <param name="ByDesign">Lines that the rules judge otherwise on purpose; they are none of the others.</param>
internal sealed record Counts(int Found, int Wrong, int Missed, int ByDesign)
{
    public static Counts Of(IReadOnlyCollection<JudgedLine> lines) => new(
        lines.Count(line => line.IsFound), lines.Count(line => line.IsWrong && !line.IsByDesign), lines.Count(line => line.IsMissed && !line.IsByDesign), lines.Count(line => line.IsByDesign));

    /// <summary>Null where nothing is reported.</summary>
    public double? Precision => Found + Wrong > 0 ? (double)Found / (Found + Wrong) : null;

    /// <summary>Null where nothing is to be reported.</summary>
    public double? Recall => Found + Missed > 0 ? (double)Found / (Found + Missed) : null;
}
