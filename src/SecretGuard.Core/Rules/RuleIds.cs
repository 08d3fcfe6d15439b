namespace SecretGuard.Rules;

/// <summary>The ids of all rules.</summary>
public static class RuleIds
{
    public const string HardCodedClientSecret = "SG1001";
    public const string HardCodedToken = "SG1002";
    public const string HardCodedKey = "SG1003";
    public const string EmbeddedCredentials = "SG1004";
    public const string HardCodedPassword = "SG1005";
    public const string PlaceholderForSecret = "SG1007";
    public const string PlainHttpTokenEndpoint = "SG2001";
    public const string ScopeGrantsEverything = "SG3001";
    public const string CoverageLost = "SG9001";
    public const string InvalidPolicy = "SG9002";
}
