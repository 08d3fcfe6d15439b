using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace SecretGuard.Policy;

/// <summary>What a team allows or asks for beyond the rules' own judgement. Values that nobody can follow count as not set.</summary>
public sealed class PolicyOptions
{
    public static readonly PolicyOption AllowedScopesKey = List("secretguard.allowed_scopes");
    public static readonly PolicyOption TrustedPlaintextHostsKey = List("secretguard.trusted_plaintext_hosts");

    public static readonly PolicyOption MaxSecretAgeKey =
        new("secretguard.max_secret_age_days", "a whole number of days from 1", value => TryParseDays(value, out _));

    public static readonly PolicyOption WeakTestSecretsKey =
        new("secretguard.report_weak_test_secrets", "true or false", value => bool.TryParse(value, out _));

    public static readonly PolicyOption AllowSuppressionsKey =
        new("secretguard.allow_suppressions", "true or false", value => bool.TryParse(value, out _));

    public static readonly PolicyOption RequireJustificationKey =
        new("secretguard.require_justification", "true or false", value => bool.TryParse(value, out _));

    public static readonly PolicyOption SuppressionMaxDaysKey =
        new("secretguard.suppression_max_days", "a whole number of days from 1", value => TryParseDays(value, out _));

    /// <summary>All settings there are.</summary>
    public static readonly IReadOnlyList<PolicyOption> Keys = new[]
    {
        AllowedScopesKey, TrustedPlaintextHostsKey, MaxSecretAgeKey, WeakTestSecretsKey, AllowSuppressionsKey, RequireJustificationKey, SuppressionMaxDaysKey,
    };

    public static readonly PolicyOptions Default = new(_ => null);

    private PolicyOptions(Func<string, string?> valueOf)
    {
        AllowedScopes = ListOf(valueOf(AllowedScopesKey.Key));
        TrustedPlaintextHosts = ListOf(valueOf(TrustedPlaintextHostsKey.Key));
        if (TryParseDays(valueOf(MaxSecretAgeKey.Key), out var days)) MaxSecretAgeDays = days;
        ReportsWeakTestSecrets = bool.TryParse(valueOf(WeakTestSecretsKey.Key), out var reports) && reports;
        AllowsSuppressions = !bool.TryParse(valueOf(AllowSuppressionsKey.Key), out var allows) || allows;
        RequiresJustification = bool.TryParse(valueOf(RequireJustificationKey.Key), out var requires) && requires;
        if (TryParseDays(valueOf(SuppressionMaxDaysKey.Key), out var most)) SuppressionMaxDays = most;
    }

    /// <summary>The only scopes a client may ask for, with <c>*</c> for any characters; empty when everything may be asked for.</summary>
    public IReadOnlyList<string> AllowedScopes { get; }

    /// <summary>Hosts to which plain HTTP is no finding, with <c>*</c> for any characters.</summary>
    public IReadOnlyList<string> TrustedPlaintextHosts { get; }

    /// <summary>How old a client secret may be, in days; null when age does not matter.</summary>
    public int? MaxSecretAgeDays { get; }

    /// <summary>Guessable secrets of tests are reported like those of samples, instead of not at all.</summary>
    public bool ReportsWeakTestSecrets { get; }

    /// <summary>Suppressions count.</summary>
    public bool AllowsSuppressions { get; }

    /// <summary>A suppression must say why.</summary>
    public bool RequiresJustification { get; }

    /// <summary>How long a suppression may count, in days from the day of the scan; null when it needs no end.</summary>
    public int? SuppressionMaxDays { get; }

    /// <summary>Options with the same identity give the same findings.</summary>
    public string Identity =>
        string.Join("|", string.Join(",", AllowedScopes), string.Join(",", TrustedPlaintextHosts), MaxSecretAgeDays, ReportsWeakTestSecrets, AllowsSuppressions, RequiresJustification, SuppressionMaxDays);

    /// <param name="valueOf">The value of a key, or null.</param>
    public static PolicyOptions Read(Func<string, string?> valueOf) => Keys.All(option => valueOf(option.Key) is null) ? Default : new(valueOf);

    /// <summary>True when the host is one of <see cref="TrustedPlaintextHosts"/>.</summary>
    public bool TrustsPlaintext(string host) => WildcardPattern.IsAnyMatch(TrustedPlaintextHosts, host);

    /// <summary>True when policy has nothing against the scope.</summary>
    public bool AllowsScope(string scope) => AllowedScopes.Count == 0 || WildcardPattern.IsAnyMatch(AllowedScopes, scope);

    private static PolicyOption List(string key) => new(key, "a list with commas or blanks between its parts", value => ListOf(value).Count > 0);

    private static IReadOnlyList<string> ListOf(string? value) =>
        value is null ? new string[0] : value.Split(new[] { ',', ' ', '\t' }, StringSplitOptions.RemoveEmptyEntries);

    private static bool TryParseDays(string? value, out int days) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out days) && days > 0;
}
