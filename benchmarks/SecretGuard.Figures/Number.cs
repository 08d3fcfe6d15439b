using System.Globalization;

namespace SecretGuard.Figures;

/// <summary>Numbers as people and files read them: as many digits as a measurement is good for.</summary>
internal static class Number
{
    public static string Of(double value) =>
        value >= 100 ? value.ToString("F0", CultureInfo.InvariantCulture)
        : value >= 10 ? value.ToString("F1", CultureInfo.InvariantCulture)
        : value >= 1 ? value.ToString("F2", CultureInfo.InvariantCulture)
        : value.ToString("F3", CultureInfo.InvariantCulture);
}
