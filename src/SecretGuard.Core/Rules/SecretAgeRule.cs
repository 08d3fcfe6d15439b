using System;
using System.Collections.Generic;
using System.Globalization;
using SecretGuard.Candidates;
using SecretGuard.Knowledge;

namespace SecretGuard.Rules;

/// <summary>SG5003: a client secret lives longer than policy allows. Silent without a policy, and where the host tells no day.</summary>
internal sealed class SecretAgeRule : Rule
{
    private static readonly DateTime Epoch = new(1970, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    public override SlotKind[] Slots { get; } = { SlotKind.SecretCreation, SlotKind.SecretExpiry };

    public override IEnumerable<Verdict> Judge(Candidate candidate, RuleContext context)
    {
        if (context.Options.MaxSecretAgeDays is not { } days || context.Today is not { } today || DayOf(candidate.Value.Value) is not { } day) yield break;
        var owner = DisplayName.Of(candidate.Context.ClientId, context.Secrets) is { } name ? $"The client secret of '{name}'" : "The client secret";
        var defect = candidate.Slot.Kind == SlotKind.SecretCreation ? AgeOf(day, today, days) : EndOf(day, today, days);
        if (defect is not null) yield return new Verdict(RuleCatalog.SecretTooOld, candidate.Slot, candidate.Value.Range, $"{owner} {defect}");
    }

    private static string? AgeOf(DateTime created, DateTime today, int days)
    {
        var age = (int)(today - created).TotalDays;
        return age > days ? string.Format(CultureInfo.InvariantCulture, "is {0} days old, and policy allows {1}. Rotate it.", age, days) : null;
    }

    private static string? EndOf(DateTime end, DateTime today, int days)
    {
        if (end == Epoch) return "never ends. Have it end when policy says so, and rotate it before.";
        return (end - today).TotalDays > days ? string.Format(CultureInfo.InvariantCulture, "ends more than {0} days from now, which is more than policy allows. Have it end sooner.", days) : null;
    }

    // Anything else but seconds of this age of the world was written by somebody who did not mean a time.
    private static DateTime? DayOf(string seconds) =>
        long.TryParse(seconds.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count < 253402300800 ? Epoch.AddSeconds(count) : null;
}
