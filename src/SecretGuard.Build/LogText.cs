using System.Globalization;
using System.Linq;

namespace SecretGuard.Build;

/// <summary>Text that may hold what somebody else chose (a file name), made fit for one line of a build log.</summary>
internal static class LogText
{
    /// <summary>
    /// The text without characters that end a line, move the cursor or turn the reading direction, and without the marks by which
    /// build servers recognise commands: a file name must not be able to write log lines of its own.
    /// </summary>
    public static string OneLine(string text)
    {
        var line = text.Any(IsUnfit) ? new string(text.Select(c => IsUnfit(c) ? '?' : c).ToArray()) : text;
        return line.Replace("##", "#?");
    }

    private static bool IsUnfit(char c) => CharUnicodeInfo.GetUnicodeCategory(c)
        is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
