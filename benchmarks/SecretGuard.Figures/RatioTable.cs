using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;

namespace SecretGuard.Figures;

/// <summary>Ratios as they are committed: what a later measurement is held against.</summary>
/// <param name="ratios">All of them.</param>
/// <param name="tolerance">How many times as much is not worse.</param>
internal sealed class RatioTable(IReadOnlyList<Ratio> ratios, double tolerance)
{
    /// <summary>A busy machine moves a ratio of times by less than this.</summary>
    public const double OfTimes = 1.25;

    /// <summary>What is counted does not move by itself.</summary>
    public const double OfCounts = 1;

    private const string Head = "figure,input,ratio";

    public IReadOnlyList<Ratio> Ratios => ratios;

    /// <exception cref="InvalidDataException">The text is no such table.</exception>
    public static RatioTable Parse(string text, double tolerance = OfTimes) => new([.. CsvRows.Parse(text, Head).Select(ParseRow)], tolerance);

    public override string ToString() => string.Join('\n', ratios.Select(ToLine).Prepend(Head)) + "\n";

    /// <summary>What was measured takes the place of what stood there; what was not measured stays.</summary>
    public RatioTable With(IReadOnlyList<Ratio> measured) => new([.. ratios.Where(old => !measured.Any(old.IsOfSame)).Concat(measured)
        .OrderBy(ratio => ratio.Figure, StringComparer.Ordinal).ThenBy(ratio => ratio.Input, StringComparer.Ordinal)], tolerance);

    /// <summary>Those of the table that were measured again and came out worse by more than is tolerated.</summary>
    public IEnumerable<(Ratio Committed, Ratio Measured)> Worsened(IReadOnlyList<Ratio> measured) =>
        from old in ratios from now in measured where old.IsOfSame(now) && !(Written(now) <= old.Value * tolerance) select (old, now);

    /// <summary>Those of the table that were not measured again, for want of a tool or a tree.</summary>
    public IEnumerable<Ratio> Missing(IReadOnlyList<Ratio> measured) => ratios.Where(old => !measured.Any(old.IsOfSame));

    // As a table keeps it: else what was rounded down would be worse the next time.
    private static double Written(Ratio ratio) => double.Parse(Number.Of(ratio.Value), CultureInfo.InvariantCulture);

    private static Ratio ParseRow(IReadOnlyList<string> row) =>
        double.TryParse(row[2], NumberStyles.Float, CultureInfo.InvariantCulture, out var ratio)
            ? new(row[0], row[1], ratio)
            : throw new InvalidDataException($"No ratio: {string.Join(',', row)}");

    private static string ToLine(Ratio ratio) => ratio.Figure.Contains(',') || ratio.Input.Contains(',')
        ? throw new InvalidOperationException($"A comma in '{ratio.Figure}' or '{ratio.Input}'.")
        : $"{ratio.Figure},{ratio.Input},{Number.Of(ratio.Value)}";
}
