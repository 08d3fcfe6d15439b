using System.Globalization;
using System.Text.RegularExpressions;

namespace SecretGuard.Testing;

/// <summary>One line of a build in MSBuild's canonical form.</summary>
/// <param name="File">As printed; empty when the line names none.</param>
/// <param name="Line">0 when the line names none.</param>
/// <param name="Column">0 when the line names none.</param>
/// <param name="Level"><c>error</c> or <c>warning</c>.</param>
/// <param name="Code">Such as <c>SG1001</c>.</param>
/// <param name="Sentence">The rest of the line.</param>
public sealed partial record BuildMessage(string File, int Line, int Column, string Level, string Code, string Sentence)
{
    public static BuildMessage? Parse(string line)
    {
        var match = Canonical().Match(line.Trim());
        if (!match.Success) return null;
        return new(match.Groups["file"].Value, Number(match, "line"), Number(match, "column"), match.Groups["level"].Value,
            match.Groups["code"].Value, match.Groups["sentence"].Value);
    }

    private static int Number(Match match, string group) =>
        match.Groups[group].Success ? int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(@"^(\d+>)?(?<file>[^(]*?)(\((?<line>\d+),(?<column>\d+)(,\d+,\d+)?\))? ?: (?<level>error|warning) (?<code>[A-Z]+\d+) ?: (?<sentence>.*)$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Canonical();
}
