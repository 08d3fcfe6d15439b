using System;
using System.Collections.Generic;
using System.Linq;
using SecretGuard.Policy;
using SecretGuard.Rules;

namespace SecretGuard.Scanning.EditorConfigs;

/// <summary>Our own settings in one <c>.editorconfig</c>. Those of other tools are not kept.</summary>
internal sealed class EditorConfigFile
{
    private const string Prefix = "secretguard.";

    private const string SeveritySuffix = ".severity";

    private static readonly string Known = string.Join(", ", PolicyOptions.Keys.Select(option => option.Key));

    private readonly List<EditorConfigSetting> _settings = new();
    private readonly List<EditorConfigProblem> _problems = new();

    private EditorConfigFile()
    {
    }

    /// <summary>Folders further up do not count.</summary>
    public bool IsRoot { get; private set; }

    /// <summary>Most files hold none of ours.</summary>
    public bool HasSettings => _settings.Count > 0;

    public IReadOnlyList<EditorConfigProblem> Problems => _problems;

    public static EditorConfigFile Parse(string text)
    {
        var file = new EditorConfigFile();
        SectionPattern? section = null;
        var isPreamble = true;
        var number = 0;
        foreach (var line in text.Split('\n').Select(line => line.Trim()))
        {
            number++;
            if (line.Length == 0 || line[0] is '#' or ';') continue;
            if (line[0] == '[' && line[line.Length - 1] == ']')
            {
                isPreamble = false;
                section = SectionPattern.Parse(line.Substring(1, line.Length - 2));
            }
            else file.Add(line, section, isPreamble, number);
        }

        return file;
    }

    /// <summary>What it says about a file, over what files further up say.</summary>
    /// <param name="path">Relative to its folder, forward slashes.</param>
    /// <param name="into">Values by key; the later line wins.</param>
    public void Collect(string path, IDictionary<string, string> into)
    {
        foreach (var setting in _settings)
            if (setting.Section.IsMatch(path)) into[setting.Key] = setting.Value;
    }

    private void Add(string line, SectionPattern? section, bool isPreamble, int number)
    {
        var equals = line.IndexOfAny(new[] { '=', ':' });
        if (equals <= 0) return;
        var key = line.Substring(0, equals).Trim().ToLowerInvariant();
        var value = ValueOf(line.Substring(equals + 1));
        if (isPreamble) IsRoot |= key == "root" && value.Equals("true", StringComparison.OrdinalIgnoreCase);
        if (!key.StartsWith(Prefix, StringComparison.Ordinal)) return;
        if (ProblemOf(key, value) is { } problem) _problems.Add(new(number, problem));
        else if (section is not null) _settings.Add(new(section, key, value));
        else _problems.Add(new(number, "A setting stands in no section, or its section has too many alternatives. Write it below [*] or a simpler one."));
    }

    // Neither key nor value is repeated: whatever stands there is the user's text.
    private static string? ProblemOf(string key, string value) =>
        key.EndsWith(SeveritySuffix, StringComparison.Ordinal) ? ProblemOfSeverity(key, value) : ProblemOfOption(key, value);

    private static string? ProblemOfOption(string key, string value)
    {
        if (PolicyOptions.Keys.FirstOrDefault(option => option.Key == key) is not { } known)
            return $"A setting of SecretGuard does not exist. There are {Known}, and secretguard.SGxxxx.severity.";
        return known.IsValid(value) ? null : $"The value of '{known.Key}' must be {known.Allowed}. Correct it; until then it counts as not set.";
    }

    private static string? ProblemOfSeverity(string key, string value)
    {
        if (!RuleCatalog.All.Any(rule => SeverityOverrides.KeyOf(rule.Id).Equals(key, StringComparison.OrdinalIgnoreCase)))
            return "A severity is set for a rule that does not exist. Correct its id.";
        return SeverityOverrides.TryParse(value, out _) ? null : $"A severity is none of {SeverityOverrides.Allowed}. Correct it; until then the rule keeps its own.";
    }

    // As the compiler reads it: a comment may follow.
    private static string ValueOf(string text)
    {
        var comment = text.IndexOfAny(new[] { '#', ';' });
        return (comment < 0 ? text : text.Substring(0, comment)).Trim();
    }
}
