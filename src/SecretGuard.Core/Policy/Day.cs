using System;
using System.Globalization;

namespace SecretGuard.Policy;

/// <summary>A day of UTC as people write it in options, comments and files: ISO 8601's calendar date.</summary>
public static class Day
{
    public const string Form = "yyyy-MM-dd";

    /// <summary>False for anything but that form, and for days that no calendar has.</summary>
    public static bool TryParse(string text, out DateTime day) =>
        DateTime.TryParseExact(text, Form, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out day);

    public static string TextOf(DateTime day) => day.ToString(Form, CultureInfo.InvariantCulture);
}
