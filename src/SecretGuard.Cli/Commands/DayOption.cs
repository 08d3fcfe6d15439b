using System;
using System.CommandLine;
using System.Globalization;

namespace SecretGuard.Cli.Commands;

/// <summary><c>--today</c>: the day of UTC unless given.</summary>
internal static class DayOption
{
    public const string Form = "yyyy-MM-dd";

    public static Option<string?> Of(string description) => new("--today") { Description = description + "; the day of UTC unless given.", HelpName = Form };

    /// <exception cref="CommandFailure">The text is no day.</exception>
    public static DateTime DayOf(string? text)
    {
        if (text is null) return DateTime.UtcNow.Date;
        if (DateTime.TryParseExact(text, Form, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var day)) return day;
        throw new CommandFailure("The value of --today is no day. Write it as 2026-01-31.");
    }
}
