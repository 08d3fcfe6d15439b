using System;
using System.Linq;
using System.Text.RegularExpressions;

namespace SecretGuard.CodeFixes.Secrets.Places;

/// <summary>Tells the format of a text from what stands around a part of it.</summary>
internal static class TextFormats
{
    private const string UserInfo = "user-info";

    // A key and what separates it from its value is shorter. It bounds what the patterns can cost, which have no limit of time.
    private const int Near = 128;

    private const RegexOptions Options = RegexOptions.CultureInvariant;

    private static readonly char[] Separators = { ';', ',' };

    // "&client_secret=", at the start, behind "?" or a line break; "--client-secret=" is a command line's.
    private static readonly Regex FormKey = new(@"(?:^|[&?]|\\n|\s)(?<key>[A-Za-z_][\w.%-]*)=$", Options);

    private static readonly Regex JsonKey = new("(?<quote>\\\\?\"|\"\")[\\w.:-]+\\k<quote>\\s*:\\s*\\k<quote>$", Options);

    private static readonly Regex Scheme = new(
        @"^(?:Bearer|Token|ApiKey|SSWS|GenieKey|DPoP|PAT|Basic|[^\s:/=]+:)\s*$", Options | RegexOptions.IgnoreCase);

    /// <param name="before">The source of the text in front of the part, without the opening quote.</param>
    /// <param name="after">The source behind it, without the closing quote.</param>
    /// <param name="slot">What the value is for, as the diagnostic says.</param>
    public static TextFormat Of(string before, string after, string? slot)
    {
        var near = before.Substring(Math.Max(0, before.Length - Near));
        if (slot == UserInfo) return TextFormat.Percent;
        if (JsonKey.IsMatch(near) && after.TrimStart('\\').StartsWith("\"", StringComparison.Ordinal)) return TextFormat.Json;
        if (IsConnection(before, after)) return TextFormat.Connection;
        if (IsForm(before, near, after)) return TextFormat.Percent;
        return after.Length == 0 && Scheme.IsMatch(near) ? TextFormat.Plain : TextFormat.Unknown;
    }

    // One pair alone is a form where only OAuth spells its key like that.
    private static bool IsForm(string before, string near, string after)
    {
        if (FormKey.Match(near) is not { Success: true } key) return false;
        if (after.Length > 0 && after[0] is not ('&' or '\\' or '{') && !char.IsWhiteSpace(after[0])) return false;
        return key.Groups["key"].Value == "client_secret" || before.IndexOf('&') >= 0 || before.IndexOf('?') >= 0
            || after.IndexOf('&') >= 0;
    }

    // "Server=db;Password=…;", "cache:6380,password=…,ssl=True": pairs between semicolons or commas.
    private static bool IsConnection(string before, string after) =>
        before.EndsWith("=", StringComparison.Ordinal) && before.IndexOf('&') < 0
        && (before.IndexOfAny(Separators) >= 0 || (after.Length > 0 && Separators.Contains(after[0])));
}
