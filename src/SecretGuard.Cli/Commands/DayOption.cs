using System;
using System.CommandLine;
using SecretGuard.Policy;

namespace SecretGuard.Cli.Commands;

/// <summary><c>--today</c>: the day of UTC unless given.</summary>
internal static class DayOption
{
    public static Option<string?> Of(string description) => new("--today") { Description = description + "; the day of UTC unless given.", HelpName = Day.Form };

    /// <exception cref="CommandFailure">The text is no day.</exception>
    public static DateTime DayOf(string? text)
    {
        if (text is null) return DateTime.UtcNow.Date;
        if (Day.TryParse(text, out var day)) return day;
        throw new CommandFailure("The value of --today is no day. Write it as 2026-01-31.");
    }
}
