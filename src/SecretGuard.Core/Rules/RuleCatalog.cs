using System.Collections.Generic;
using System.Linq;
using SecretGuard.Policy;

namespace SecretGuard.Rules;

/// <summary>All rules, in the order of their ids.</summary>
public static class RuleCatalog
{
    public static readonly RuleDescriptor HardCodedClientSecret = new(
        RuleIds.HardCodedClientSecret,
        "Client secret is hard-coded",
        "Secrets",
        Severity.Warning,
        "Whoever reads the source, the package or the image is the client. Read the secret from configuration or an environment "
        + "variable, and rotate the one that was written down.")
    {
        Cwe = 798,
        FailsBuild = true,
    };

    public static readonly RuleDescriptor HardCodedToken = new(
        RuleIds.HardCodedToken,
        "Access, bearer or API token is hard-coded",
        "Secrets",
        Severity.Warning,
        "A bearer token needs no proof of possession: whoever reads it holds what it grants. Read it from configuration or ask for it at "
        + "run time, and revoke the one that was written down.")
    {
        Cwe = 798,
        FailsBuild = true,
    };

    public static readonly RuleDescriptor HardCodedKey = new(
        RuleIds.HardCodedKey,
        "Cryptographic key is hard-coded",
        "Secrets",
        Severity.Warning,
        "Whoever reads the source can sign tokens or decrypt what the key protects. Load keys from a key store, and replace the one that "
        + "was written down.")
    {
        Cwe = 321,
        FailsBuild = true,
        // An encrypted private key, or a store that a password closes, opens nothing by itself.
        LastingWords = new[] { "ENCRYPTED", "MII" },
    };

    public static readonly RuleDescriptor EmbeddedCredentials = new(
        RuleIds.EmbeddedCredentials,
        "Credentials are embedded in a header or URL",
        "Secrets",
        Severity.Warning,
        "Base64 hides nothing, and an address ends in logs, histories and Referer headers. Read the credentials from configuration, and "
        + "rotate the ones that were written down.")
    {
        Cwe = 798,
        FailsBuild = true,
        // Addresses at hosts that belong to nobody: the sign that ends "user:password".
        LastingWords = new[] { "@" },
    };

    public static readonly RuleDescriptor HardCodedPassword = new(
        RuleIds.HardCodedPassword,
        "Password is hard-coded",
        "Secrets",
        Severity.Warning,
        "Whoever reads the source can log in. Read the password from configuration or use an identity that needs none, and change the one "
        + "that was written down.")
    {
        Cwe = 259,
        LastingWords = new[] { "pass", "pw" },
    };

    public static readonly RuleDescriptor VendorCredential = new(
        RuleIds.VendorCredential,
        "Vendor credential in plain text",
        "Secrets",
        Severity.Warning,
        "Its form tells everybody whose door it opens, and machines look for it in every public text. Read it from configuration or an "
        + "environment variable, and revoke the one that was written down.")
    {
        Cwe = 798,
        FailsBuild = true,
    };

    public static readonly RuleDescriptor PlaceholderForSecret = new(
        RuleIds.PlaceholderForSecret,
        "Placeholder where a secret belongs",
        "Secrets",
        Severity.Info,
        "The code asks to be completed with a secret, and whoever completes it writes the secret into the source. Read it from "
        + "configuration instead.")
    {
        Cwe = 798,
    };

    public static readonly RuleDescriptor PlainHttpTokenEndpoint = new(
        RuleIds.PlainHttpTokenEndpoint,
        "Token endpoint uses plain HTTP",
        "Transport",
        Severity.Warning,
        "The client secret and the token travel readable to everyone on the way. RFC 6749 section 3.2 requires TLS for the token "
        + "endpoint.")
    {
        Cwe = 319,
        FailsBuild = true,
        // Addresses inside a cluster stay warnings. The second word is the scheme on its own: "http" + "://keycloak/…".
        LastingWords = new[] { "http:", "http\"" },
    };

    public static readonly RuleDescriptor PlainHttpAuthority = new(
        RuleIds.PlainHttpAuthority,
        "Authority uses plain HTTP",
        "Transport",
        Severity.Warning,
        "The authority names the endpoints that secrets are sent to and the keys that tokens are checked with: whoever can change it on the way "
        + "does both.")
    {
        Cwe = 319,
        FailsBuild = true,
        LastingWords = new[] { "http:", "http\"" },
    };

    public static readonly RuleDescriptor HttpsRequirementOff = new(
        RuleIds.HttpsRequirementOff,
        "HTTPS requirement is switched off",
        "Transport",
        Severity.Warning,
        "What the library would refuse goes through: keys, tokens and secrets over an address that everyone on the way can read and change.")
    {
        Cwe = 319,
        LastingWords = new[] { "RequireHttps", "require_https", "SslRequired", "ssl_required", "InsecureHttp", "insecure_http", "InsecureProtocol", "insecure_protocol", "TransportSecurity" },
    };

    public static readonly RuleDescriptor CertificateValidationOff = new(
        RuleIds.CertificateValidationOff,
        "Certificate validation is switched off",
        "Transport",
        Severity.Warning,
        "Encryption to whoever answers is no protection: anyone on the way can answer. Trust the certificate of the server, or the authority "
        + "that signed it.")
    {
        Cwe = 295,
        FailsBuild = true,
    };

    public static readonly RuleDescriptor CredentialInQuery = new(
        RuleIds.CredentialInQuery,
        "Credential in a URL query",
        "Transport",
        Severity.Warning,
        "Addresses stand in the logs of servers and proxies, in histories and in Referer headers. Send the credential in a header or in the body.")
    {
        Cwe = 598,
        LastingWords = new[] { "token=", "secret=", "key=", "password=", "pwd=", "assertion=", "AddQuery", "QueryParam", ".Query" },
    };

    public static readonly RuleDescriptor TokenOverPlainHttp = new(
        RuleIds.TokenOverPlainHttp,
        "Token is sent over plain HTTP",
        "Transport",
        Severity.Warning,
        "Whoever reads a bearer token on the way can use it until it expires. RFC 6750 section 5.3 requires TLS wherever one is sent.")
    {
        Cwe = 319,
        FailsBuild = true,
        LastingWords = new[] { "http:", "http\"" },
    };

    public static readonly RuleDescriptor ScopeGrantsEverything = new(
        RuleIds.ScopeGrantsEverything,
        "Scope grants everything",
        "Scopes",
        Severity.Warning,
        "The damage of a leaked token equals its scope. Ask for the smallest scope that works.")
    {
        Cwe = 250,
        FailsBuild = true,
    };

    public static readonly RuleDescriptor ScopeBroaderThanNeeded = new(
        RuleIds.ScopeBroaderThanNeeded,
        "Scope is broader than needed",
        "Scopes",
        Severity.Info,
        "A scope that covers a whole kind of data or management is rarely what one client needs. Ask the owner of the API for a narrower one.")
    {
        Cwe = 272,
    };

    public static readonly RuleDescriptor UserScopeInMachineGrant = new(
        RuleIds.UserScopeInMachineGrant,
        "User scope in a client-credentials request",
        "Scopes",
        Severity.Warning,
        "No user takes part in the client-credentials grant: a scope about a user is refused, ignored, or grants more than anybody meant.")
    {
        Cwe = 1220,
        LastingWords = new[] { "scope", "scp" },
    };

    public static readonly RuleDescriptor ScopeNotAllowed = new(
        RuleIds.ScopeNotAllowed,
        "Scope is not allowed by policy",
        "Scopes",
        Severity.Error,
        "The team lists the scopes its clients may ask for (secretguard.allowed_scopes), and this one is not among them. Ask for a listed one, or "
        + "have the list changed by whoever answers for it.")
    {
        Cwe = 272,
        FailsBuild = true,
    };

    public static readonly RuleDescriptor SecretInLog = new(
        RuleIds.SecretInLog,
        "Secret or token is written to a log",
        "Exposure",
        Severity.Warning,
        "Logs are copied, shipped and kept, and read by people who need not know the secret. Log who asked for what, not with which secret.")
    {
        Cwe = 532,
        LastingWords = new[] { "secret", "token", "pass", "pwd", "key", "assertion", "jwt" },
        LastingCompanions = new[] { ".Log", ".Write", ".Trace", ".Debug", ".Info", ".Warn", ".Error", ".Fatal", ".Critical", ".Verbose", "Exception(" },
    };

    public static readonly RuleDescriptor PasswordGrantUsed = new(
        RuleIds.PasswordGrantUsed,
        "Password grant is used",
        "Grants",
        Severity.Warning,
        "The grant of the resource owner's credentials hands the user's password to the client and rules out multi-factor authentication. "
        + "RFC 9700 section 2.4 forbids it.")
    {
        Cwe = 522,
        LastingWords = new[] { "ResourceOwner", "UserCredential", "ropc", "password" },
    };

    public static readonly RuleDescriptor ImplicitGrantUsed = new(
        RuleIds.ImplicitGrantUsed,
        "Implicit grant is used",
        "Grants",
        Severity.Warning,
        "The access token comes back in the address of the browser, where histories, logs and scripts read it. RFC 9700 section 2.1.2 "
        + "advises against it.")
    {
        Cwe = 522,
        LastingWords = new[] { "implicit", "ResponseType", "response_type", "response-type", "ViaBrowser", "AccessTokenIssuance", "rst:" },
    };

    public static readonly RuleDescriptor SecretTooOld = new(
        RuleIds.SecretTooOld,
        "Client secret is too old",
        "Grants",
        Severity.Warning,
        "The longer a secret lives, the more people and backups have seen it. The team says how old one may be (secretguard.max_secret_age_days).")
    {
        Cwe = 262,
        // Of exports alone.
        LastingWords = new string[0],
    };

    public static readonly RuleDescriptor ClientTooPowerful = new(
        RuleIds.ClientTooPowerful,
        "Client or realm allows more than its purpose",
        "Grants",
        Severity.Warning,
        "Whoever gets the client's secret, or a user's click, gets all that the client may do. Give it what its purpose needs.")
    {
        Cwe = 250,
        LastingWords = new[] { "redirect" },
    };

    public static readonly RuleDescriptor SecretInPublicClient = new(
        RuleIds.SecretInPublicClient,
        "Client secret in a public client",
        "Grants",
        Severity.Warning,
        "What runs on somebody else's machine keeps no secret from its owner (RFC 6749 section 2.1). No move helps: use PKCE without a secret, or "
        + "have a backend hold it.")
    {
        Cwe = 522,
        LastingWords = new[] { "secret" },
    };

    public static readonly RuleDescriptor SharedSecretClient = new(
        RuleIds.SharedSecretClient,
        "Client authenticates with a shared secret",
        "Grants",
        Severity.Warning,
        "Both sides hold what must not be known, and it travels with every request. A managed identity, a federated credential, private_key_jwt or "
        + "mTLS leave nothing to leak.")
    {
        Cwe = 522,
        IsOptIn = true,
        // Where it speaks, a configuration speaks of it.
        LastingWords = new string[0],
    };

    public static readonly RuleDescriptor TokenValidationOff = new(
        RuleIds.TokenValidationOff,
        "Token validation is switched off",
        "Validation",
        Severity.Warning,
        "An API that does not check issuer, audience, signature and lifetime accepts tokens that were made for somebody else, or by nobody.")
    {
        Cwe = 347,
        LastingWords = new[]
        {
            "ValidateIssuer", "ValidateAudience", "ValidateLifetime", "RequireSignedTokens", "RequireExpirationTime", "validate_", "require_",
        },
    };

    public static readonly RuleDescriptor PkceOff = new(
        RuleIds.PkceOff,
        "PKCE is switched off",
        "Validation",
        Severity.Warning,
        "Without PKCE whoever gets hold of an authorization code can redeem it. RFC 9700 section 2.1.1 asks for it.")
    {
        Cwe = 345,
        LastingWords = new[] { "pkce" },
    };

    public static readonly RuleDescriptor PiiLoggingOn = new(
        RuleIds.PiiLoggingOn,
        "Logging of tokens and personal data is switched on",
        "Validation",
        Severity.Warning,
        "The authentication library writes whole tokens, names and addresses to the log, where more people read them than should.")
    {
        Cwe = 532,
        LastingWords = new[] { "pii", "artifact", "unsafe" },
    };

    public static readonly RuleDescriptor CoverageLost = new(
        RuleIds.CoverageLost,
        "Coverage was lost",
        "Tool",
        Severity.Warning,
        "A file could not be read as its format, or not at all. What could be read as plain text was.");

    public static readonly RuleDescriptor InvalidPolicy = new(
        RuleIds.InvalidPolicy,
        "Policy or baseline is invalid",
        "Tool",
        Severity.Error,
        "A setting of SecretGuard has a value it does not know. It is reported instead of ignored, so that a slip of the pen does not "
        + "open the gate.");

    public static readonly RuleDescriptor SuppressionRefused = new(
        RuleIds.SuppressionRefused,
        "Suppression breaks policy",
        "Tool",
        Severity.Warning,
        "A comment, a pragma, an attribute or a line of the list suppresses findings without the reason or the end that the team asks for, where it "
        + "allows no suppressions, past its end, or suppresses nothing. What is switched off and forgotten is a hole that nobody looks at.")
    {
        FailsBuild = true,
    };

    public static readonly RuleDescriptor GateWeakened = new(
        RuleIds.GateWeakened,
        "The gate was weakened",
        "Tool",
        Severity.Error,
        "The team locked the gate (SecretGuardLock), and a setting lets through what it would stop. What somebody switches off on a Friday "
        + "evening stays off.")
    {
        FailsBuild = true,
    };

    public static readonly IReadOnlyList<RuleDescriptor> All = new[]
    {
        HardCodedClientSecret,
        HardCodedToken,
        HardCodedKey,
        EmbeddedCredentials,
        HardCodedPassword,
        VendorCredential,
        PlaceholderForSecret,
        PlainHttpTokenEndpoint,
        PlainHttpAuthority,
        HttpsRequirementOff,
        CertificateValidationOff,
        CredentialInQuery,
        TokenOverPlainHttp,
        ScopeGrantsEverything,
        ScopeBroaderThanNeeded,
        UserScopeInMachineGrant,
        ScopeNotAllowed,
        SecretInLog,
        PasswordGrantUsed,
        ImplicitGrantUsed,
        SecretTooOld,
        ClientTooPowerful,
        SecretInPublicClient,
        SharedSecretClient,
        TokenValidationOff,
        PkceOff,
        PiiLoggingOn,
        CoverageLost,
        InvalidPolicy,
        SuppressionRefused,
        GateWeakened,
    };

    public static RuleDescriptor? Find(string id) => All.FirstOrDefault(rule => rule.Id == id);
}
