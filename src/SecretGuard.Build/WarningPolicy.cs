using System;
using System.Collections.Generic;
using SecretGuard.Findings;
using SecretGuard.Policy;

namespace SecretGuard.Build;

/// <summary>
/// What the project says about warnings in general. MSBuild before 17.14 applies it to the compiler's warnings only; here it holds
/// for text findings as well, so that one setting means one thing.
/// </summary>
internal sealed class WarningPolicy
{
    private static readonly char[] Separators = { ';', ',', ' ', '\r', '\n', '\t' };

    private readonly bool _treatAllAsErrors;
    private readonly HashSet<string> _asErrors;
    private readonly HashSet<string> _notAsErrors;

    /// <param name="treatAllAsErrors">The property <c>TreatWarningsAsErrors</c>.</param>
    /// <param name="asErrors">The property <c>WarningsAsErrors</c>: a list of ids.</param>
    /// <param name="notAsErrors">The property <c>WarningsNotAsErrors</c>, which beats the other two.</param>
    public WarningPolicy(bool treatAllAsErrors, string? asErrors, string? notAsErrors)
    {
        _treatAllAsErrors = treatAllAsErrors;
        _asErrors = IdsOf(asErrors);
        _notAsErrors = IdsOf(notAsErrors);
    }

    public bool IsError(string ruleId) => !_notAsErrors.Contains(ruleId) && (_treatAllAsErrors || _asErrors.Contains(ruleId));

    /// <summary>How loud a finding is after all.</summary>
    public Severity SeverityOf(Finding finding) => finding.Severity == Severity.Warning && IsError(finding.Rule.Id) ? Severity.Error : finding.Severity;

    private static HashSet<string> IdsOf(string? list) =>
        new((list ?? string.Empty).Split(Separators, StringSplitOptions.RemoveEmptyEntries), StringComparer.OrdinalIgnoreCase);
}
