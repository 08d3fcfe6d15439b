using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using SecretGuard.Policy;

namespace SecretGuard.Scanning.Locking;

/// <summary>Tells of two values of a policy setting which asks for less.</summary>
internal static class PolicyStrictness
{
    private static readonly char[] Separators = { ',', ' ', '\t' };

    /// <param name="key">In lower case.</param>
    /// <param name="before">Null where it was not set.</param>
    /// <param name="after">Null where it is not set any more.</param>
    public static bool IsLess(string key, string? before, string? after)
    {
        if (key == PolicyOptions.AllowSuppressionsKey.Key) return IsBool(before, false) && !IsBool(after, false);
        if (key == PolicyOptions.RequireJustificationKey.Key || key == PolicyOptions.WeakTestSecretsKey.Key) return IsBool(before, true) && !IsBool(after, true);
        if (key == PolicyOptions.MaxSecretAgeKey.Key || key == PolicyOptions.SuppressionMaxDaysKey.Key) return DaysOf(after) > DaysOf(before);
        if (key == PolicyOptions.AllowedScopesKey.Key) return before is not null && (after is null || HasMore(before, after));
        if (key == PolicyOptions.TrustedPlaintextHostsKey.Key) return HasMore(before, after);
        return SeverityKey.RulesOf(key).Count > 0 && SeverityOf(before) is { } was && (SeverityOf(after) is not { } now || now < was);
    }

    private static Severity? SeverityOf(string? word) => word is null ? null : SeverityKey.SeverityOf(word);

    private static bool IsBool(string? text, bool value) => bool.TryParse(text, out var parsed) && parsed == value;

    // Not set is no limit.
    private static int DaysOf(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days > 0 ? days : int.MaxValue;

    private static bool HasMore(string? before, string? after) => ListOf(after).Except(ListOf(before), StringComparer.OrdinalIgnoreCase).Any();

    private static IEnumerable<string> ListOf(string? text) => (text ?? string.Empty).Split(Separators, StringSplitOptions.RemoveEmptyEntries);
}
