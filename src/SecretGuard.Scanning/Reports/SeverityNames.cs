using SecretGuard.Policy;

namespace SecretGuard.Scanning.Reports;

/// <summary>What severities are called in reports.</summary>
public static class SeverityNames
{
    public static string Of(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "info",
    };

    /// <summary>As SARIF 2.1.0 section 3.27.10 names them.</summary>
    public static string SarifLevelOf(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };
}
