using System;
using System.Collections.Generic;
using System.Linq;
using SecretGuard.Policy;
using SecretGuard.Rules;

namespace SecretGuard.Scanning.Locking;

/// <summary>The MSBuild properties that can weaken a gate, and when they do. Build and command line ask the same table.</summary>
public static class LockedProperties
{
    private static readonly Dictionary<string, Func<string, LockTerms, string?>> Judges = new(StringComparer.OrdinalIgnoreCase)
    {
        ["NoWarn"] = (value, _) => OfIds(RuleIdList.OwnIn(value), "NoWarn silences {0}. Take that out; suppress a finding where it stands, with a reason."),
        ["WarningsNotAsErrors"] = (value, _) => OfIds(
            RuleIdList.OwnIn(value).Where(id => id != RuleIds.CoverageLost).ToList(), "WarningsNotAsErrors keeps warnings of {0} from failing the build. Take that out."),
        ["RunAnalyzers"] = (value, _) => Is(value, "false", "RunAnalyzers=false leaves C# without analysis. Take it out."),
        ["RunAnalyzersDuringBuild"] = (value, _) => Is(value, "false", "RunAnalyzersDuringBuild=false leaves C# without analysis. Take it out."),
        ["_SkipAnalyzers"] = (value, _) => Is(value, "true", "_SkipAnalyzers=true leaves C# without analysis. Take it out."),
        ["SecretGuardGate"] = OfGate("SecretGuardGate"),
        ["_SecretGuardGate"] = OfGate("_SecretGuardGate"),
        ["_SecretGuardCompilerGate"] = OfGate("_SecretGuardCompilerGate"),
        ["SecretGuardWriteBaseline"] = (value, _) => Is(
            value, "true", "SecretGuardWriteBaseline=true accepts all findings. Write the baseline in a build without the lock, and have it reviewed."),
        ["SecretGuardScanRoot"] = (value, _) => value.Length == 0 || Says(value, "true")
            ? null : "SecretGuardScanRoot leaves out the files that belong to no project. Take it out.",
        ["SecretGuardToday"] = (value, terms) => Day.TryParse(value, out var day) && day.Date < terms.Today
            ? "SecretGuardToday is in the past, where suppressions have not ended yet. Take it out." : null,
        ["DesignTimeBuild"] = (value, _) => Is(value, "true", "DesignTimeBuild=true makes the gate take every build for one of the IDE. Take it out."),
        ["ImportProjectExtensionTargets"] = (value, _) => Is(value, "false", "ImportProjectExtensionTargets=false leaves out the targets of all packages, the gate's among them. Take it out."),
        ["ImportProjectExtensionProps"] = (value, _) => Is(value, "false", "ImportProjectExtensionProps=false leaves out the properties of all packages, the gate's among them. Take it out."),
        ["ExcludeRestorePackageImports"] = (value, _) => Is(value, "true", "ExcludeRestorePackageImports=true leaves out the targets of all packages, the gate's among them. Take it out."),
    };

    public static IReadOnlyCollection<string> Names => Judges.Keys;

    /// <summary>Properties that people set, and from which the build files derive this one: what is told of them need not be told again.</summary>
    public static IReadOnlyCollection<string> CausesOf(string name) => name switch
    {
        "_SecretGuardGate" => new[] { "SecretGuardGate", "SecretGuardWriteBaseline" },
        "_SecretGuardCompilerGate" or "WarningsNotAsErrors" => new[] { "SecretGuardGate", "SecretGuardWriteBaseline", "_SecretGuardGate" },
        _ => Array.Empty<string>(),
    };

    /// <summary>Why the value weakens the gate, with the remedy; null when it does not.</summary>
    public static string? DefectOf(string name, string? value, LockTerms terms) =>
        Judges.TryGetValue(name, out var judge) ? judge((value ?? string.Empty).Trim(), terms) : null;

    private static Func<string, LockTerms, string?> OfGate(string name) => (value, terms) =>
        // An unknown one is SG9002 and closes the gate; an empty one is the standard.
        GateNames.TryParse(value, out var gate) && gate < terms.LowestGate
            ? $"{name}={NameOf(gate)} is less than the lock asks, '{NameOf(terms.LowestGate)}'. Take it out." : null;

    private static string? OfIds(IReadOnlyList<string> ids, string sentence) => ids.Count == 0 ? null : string.Format(sentence, RuleIdList.TextOf(ids));

    private static string? Is(string value, string weak, string sentence) => Says(value, weak) ? sentence : null;

    private static bool Says(string value, string word) => string.Equals(value, word, StringComparison.OrdinalIgnoreCase);

    private static string NameOf(Gate gate) => gate.ToString().ToLowerInvariant();
}
