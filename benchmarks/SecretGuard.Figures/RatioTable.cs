using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;

namespace SecretGuard.Figures;

/// <summary>Ratios as they are committed: what a later measurement is held against.</summary>
internal sealed class RatioTable(IReadOnlyList<Ratio> ratios)
{
    private const string Head = "figure,input,ratio";

    // A busy machine moves a ratio by less than this.
    private const double Tolerance = 1.25;

    public IReadOnlyList<Ratio> Ratios => ratios;

    /// <exception cref="InvalidDataException">The text is no such table.</exception>
    public static RatioTable Parse(string text)
    {
        var lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (lines.Length == 0 || lines[0] != Head) throw new InvalidDataException($"The first line is not '{Head}'.");
        return new([.. lines.Skip(1).Select(ParseLine)]);
    }

    public override string ToString() => string.Join('\n', ratios.Select(ToLine).Prepend(Head)) + "\n";

    /// <summary>What was measured takes the place of what stood there; what was not measured stays.</summary>
    public RatioTable With(IReadOnlyList<Ratio> measured) => new([.. ratios.Where(old => !measured.Any(old.IsOfSame)).Concat(measured)
        .OrderBy(ratio => ratio.Figure, StringComparer.Ordinal).ThenBy(ratio => ratio.Input, StringComparer.Ordinal)]);

    /// <summary>Those of the table that were measured again and came out worse by more than a quarter.</summary>
    public IEnumerable<(Ratio Committed, Ratio Measured)> Worsened(IReadOnlyList<Ratio> measured) =>
        from old in ratios from now in measured where old.IsOfSame(now) && !(now.Value <= old.Value * Tolerance) select (old, now);

    /// <summary>Those of the table that were not measured again, for want of a tool or a tree.</summary>
    public IEnumerable<Ratio> Missing(IReadOnlyList<Ratio> measured) => ratios.Where(old => !measured.Any(old.IsOfSame));

    private static Ratio ParseLine(string line) =>
        line.Split(',') is [var figure, var input, var value] && double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var ratio)
            ? new(figure, input, ratio)
            : throw new InvalidDataException($"No ratio: {line}");

    private static string ToLine(Ratio ratio) => ratio.Figure.Contains(',') || ratio.Input.Contains(',')
        ? throw new InvalidOperationException($"A comma in '{ratio.Figure}' or '{ratio.Input}'.")
        : $"{ratio.Figure},{ratio.Input},{Number.Of(ratio.Value)}";
}
