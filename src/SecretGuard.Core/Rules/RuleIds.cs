namespace SecretGuard.Rules;

/// <summary>The ids of all rules.</summary>
public static class RuleIds
{
    public const string HardCodedClientSecret = "SG1001";
    public const string HardCodedToken = "SG1002";
    public const string HardCodedKey = "SG1003";
    public const string EmbeddedCredentials = "SG1004";
    public const string HardCodedPassword = "SG1005";
    public const string VendorCredential = "SG1006";
    public const string PlaceholderForSecret = "SG1007";
    public const string PlainHttpTokenEndpoint = "SG2001";
    public const string PlainHttpAuthority = "SG2002";
    public const string HttpsRequirementOff = "SG2003";
    public const string CertificateValidationOff = "SG2004";
    public const string CredentialInQuery = "SG2005";
    public const string TokenOverPlainHttp = "SG2006";
    public const string ScopeGrantsEverything = "SG3001";
    public const string ScopeBroaderThanNeeded = "SG3002";
    public const string UserScopeInMachineGrant = "SG3003";
    public const string ScopeNotAllowed = "SG3004";
    public const string SecretInLog = "SG4001";
    public const string PasswordGrantUsed = "SG5001";
    public const string ImplicitGrantUsed = "SG5002";
    public const string SecretTooOld = "SG5003";
    public const string ClientTooPowerful = "SG5004";
    public const string SecretInPublicClient = "SG5005";
    public const string SharedSecretClient = "SG5006";
    public const string TokenValidationOff = "SG6001";
    public const string PkceOff = "SG6002";
    public const string PiiLoggingOn = "SG6003";
    public const string CoverageLost = "SG9001";
    public const string InvalidPolicy = "SG9002";
    public const string SuppressionRefused = "SG9003";
    public const string GateWeakened = "SG9004";
}
