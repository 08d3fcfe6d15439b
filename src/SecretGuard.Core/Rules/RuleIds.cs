namespace SecretGuard.Rules;

/// <summary>The ids of all rules.</summary>
public static class RuleIds
{
    public const string HardCodedClientSecret = "SG1001";
    public const string PlainHttpTokenEndpoint = "SG2001";
    public const string ScopeGrantsEverything = "SG3001";
    public const string CoverageLost = "SG9001";
    public const string InvalidPolicy = "SG9002";
}
