using System;
using System.Collections.Generic;
using System.Linq;
using SecretGuard.Scanning.EditorConfigs;
using SecretGuard.Scanning.Reading;

namespace SecretGuard.Scanning.Locking;

/// <summary>Where an <c>.editorconfig</c>, a global analyzer configuration or a rule set lowers what a gate reports.</summary>
public static class ConfigurationWeakenings
{
    private const int MaxBytes = 1024 * 1024;

    // The build alone writes it, into the file that tells the compiler of the gate; a user's own would win over that.
    private const string GeneratedPrefix = "secretguard_";

    // Names that nobody gives to generated code alone.
    private static readonly string[] AuthoredNames = { "Orders.cs", "src/Orders.cs", "src/Orders/Orders.cs" };

    /// <param name="path">Absolute.</param>
    /// <param name="terms">What the gate is held to.</param>
    public static IReadOnlyList<Weakening> In(string path, LockTerms terms)
    {
        var content = TextFileReader.Read(path, MaxBytes);
        if (content.Kind != ContentKind.Text)
            return new[] { new Weakening("This configuration could not be read, so that nobody can tell what it lowers. Make it readable, or take it out.", path) };
        return path.EndsWith(".ruleset", StringComparison.OrdinalIgnoreCase) ? OfRuleSet(path, content.Text, terms) : OfLines(path, content.Text, terms);
    }

    private static IReadOnlyList<Weakening> OfLines(string path, string text, LockTerms terms) =>
        ConfiguredLine.Read(text).Select(line => (Line: line, Defect: DefectOf(line, terms))).Where(pair => pair.Defect is not null)
            .Select(pair => new Weakening(pair.Defect!, path, pair.Line.Start)).ToList();

    private static string? DefectOf(ConfiguredLine line, LockTerms terms)
    {
        if (line.Key.StartsWith(GeneratedPrefix, StringComparison.Ordinal))
            return "A key that the build alone may write tells the analyzers of another gate. Take it out.";
        if (line.Key == "generated_code" && string.Equals(line.Value, "true", StringComparison.OrdinalIgnoreCase) && IsAboutAuthored(line.Section))
            return "generated_code=true makes the analyzers pass over code that people write. Name generated files alone.";
        return SeverityKey.SeverityOf(line.Value) is { } severity && terms.LoweredBy(severity, SeverityKey.RulesOf(line.Key)) is { Count: > 0 } lowered
            ? LoweringOf(lowered) : null;
    }

    private static bool IsAboutAuthored(string section) =>
        section.Length == 0 || SectionPattern.Parse(section) is not { } pattern || AuthoredNames.Any(pattern.IsMatch);

    private static IReadOnlyList<Weakening> OfRuleSet(string path, string text, LockTerms terms)
    {
        if (RuleSetLine.Read(text) is not { } lines)
            return new[] { new Weakening("This rule set is malformed, so that nobody can tell what it lowers. Mend it, or take it out.", path) };
        return lines.Select(line => (line.Start, Lowered: terms.LoweredBy(line.Severity, line.Rules))).Where(pair => pair.Lowered.Count > 0)
            .Select(pair => new Weakening(LoweringOf(pair.Lowered), path, pair.Start)).ToList();
    }

    private static string LoweringOf(IReadOnlyCollection<string> ids) =>
        $"A severity lowers {RuleIdList.TextOf(ids)} below what the lock asks. Take it out; suppress a finding where it stands, with a reason.";
}
