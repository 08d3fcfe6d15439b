using System;
using System.Collections.Generic;
using System.Linq;
using SecretGuard.Policy;
using SecretGuard.Rules;

namespace SecretGuard.Scanning.Locking;

/// <summary>What a locked gate is held to.</summary>
public sealed class LockTerms
{
    private LockTerms(Gate lowestGate, DateTime today)
    {
        LowestGate = lowestGate;
        Today = today.Date;
    }

    /// <summary><c>error</c>, unless the team locked <c>strict</c>.</summary>
    public Gate LowestGate { get; }

    /// <summary>The day of UTC.</summary>
    public DateTime Today { get; }

    /// <param name="lockedGate">The property <c>SecretGuardLockedGate</c>. It can raise the gate and not lower it: a project could set it, too.</param>
    /// <param name="today">The day of UTC.</param>
    public static LockTerms Of(string? lockedGate, DateTime today) =>
        new(GateNames.TryParse(lockedGate, out var gate) && gate == Gate.Strict ? Gate.Strict : Gate.Error, today);

    /// <summary>How loud a rule has to stay.</summary>
    public Severity LowestSeverityOf(RuleDescriptor rule)
    {
        if (rule.IsOptIn) return Severity.Hidden;
        if (rule.FailsBuild) return Severity.Error;
        return LowestGate == Gate.Strict && rule.DefaultSeverity == Severity.Warning ? Severity.Error : rule.DefaultSeverity;
    }

    /// <summary>Those of the rules that a severity would lower.</summary>
    public IReadOnlyList<string> LoweredBy(Severity severity, IEnumerable<RuleDescriptor> rules) =>
        rules.Where(rule => severity < LowestSeverityOf(rule)).Select(rule => rule.Id).ToList();
}
