using SecretGuard.Classification;
using SecretGuard.Policy;
using SecretGuard.Rules;

namespace SecretGuard.Findings;

/// <summary>The one place that turns what a rule says into how loud it is said. Every host asks here.</summary>
public static class SeverityPolicy
{
    /// <summary>The severity of a verdict in a file of that role: what the user's configuration says comes last.</summary>
    public static Severity SeverityOf(Verdict verdict, FileRole role, ScanSettings settings) =>
        verdict.Rule.IsOptIn ? AskedFor(verdict.Rule, settings) : settings.Overrides.Apply(verdict.Rule.Id, BehindGate(verdict, role, settings));

    private static Severity AskedFor(RuleDescriptor rule, ScanSettings settings) =>
        settings.Gate == Gate.Off ? Severity.Hidden : settings.Overrides.Of(rule.Id) ?? Severity.Hidden;

    private static Severity BehindGate(Verdict verdict, FileRole role, ScanSettings settings)
    {
        if (settings.Gate == Gate.Off) return Severity.Hidden;
        var own = OwnSeverity(verdict, role, settings.Options);
        if (own == Severity.Error && !verdict.Rule.IsAboutTool) return settings.Gate == Gate.Warning || !FailsIn(role, verdict) ? Severity.Warning : own;
        if (own != Severity.Warning || verdict.NeverFailsBuild) return own;
        return settings.Gate switch
        {
            Gate.Strict => Severity.Error,
            Gate.Error when verdict.Rule.FailsBuild && FailsIn(role, verdict) => Severity.Error,
            _ => own,
        };
    }

    // A guessable word is what one expects in tests and samples; a generated value keeps its weight everywhere.
    private static Severity OwnSeverity(Verdict verdict, FileRole role, PolicyOptions options)
    {
        if (verdict.OnlyInforms) return Severity.Info;
        if (verdict.ValueClass != ValueClass.Weak) return verdict.Rule.DefaultSeverity;
        return role switch
        {
            FileRole.Test when options.ReportsWeakTestSecrets => Severity.Info,
            FileRole.Test or FileRole.Translation => Severity.Hidden,
            FileRole.Sample or FileRole.Template => Severity.Info,
            _ => verdict.Rule.DefaultSeverity,
        };
    }

    // Tests fail a build only for generated values: those were real once.
    private static bool FailsIn(FileRole role, Verdict verdict) => role != FileRole.Test || verdict.ValueClass == ValueClass.Opaque;
}
