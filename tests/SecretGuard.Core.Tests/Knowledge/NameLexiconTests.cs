using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using SecretGuard.Knowledge;
using SecretGuard.Testing.Documents;

namespace SecretGuard.Core.Tests.Knowledge;

public class NameLexiconTests
{
    [Theory]
    [InlineData("ClientSecret", SlotKind.ClientSecret)]
    [InlineData("client_secret", SlotKind.ClientSecret)]
    [InlineData("client-secret", SlotKind.ClientSecret)]
    [InlineData("clientsecret", SlotKind.ClientSecret)]
    [InlineData("AZURE_CLIENT_SECRET", SlotKind.ClientSecret)]
    [InlineData("OrdersClientSecret", SlotKind.ClientSecret)]
    [InlineData("ConsumerSecret", SlotKind.ClientSecret)]
    [InlineData("AppSecret", SlotKind.ClientSecret)]
    [InlineData("applicationSecret", SlotKind.ClientSecret)]
    [InlineData("ClientSecretValue", SlotKind.ClientSecret)]
    [InlineData("clientSecretDev", SlotKind.ClientSecret)]
    [InlineData("DefaultClientSecret", SlotKind.ClientSecret)]
    [InlineData("googleSecret", SlotKind.ClientSecret)]
    [InlineData("GITHUB_SECRET", SlotKind.ClientSecret)]
    [InlineData("client_secret_2", SlotKind.ClientSecret)]
    [InlineData("tokenUrl", SlotKind.TokenEndpoint)]
    [InlineData("TOKEN_URL", SlotKind.TokenEndpoint)]
    [InlineData("token_endpoint", SlotKind.TokenEndpoint)]
    [InlineData("TokenEndpoint", SlotKind.TokenEndpoint)]
    [InlineData("accessTokenUrl", SlotKind.TokenEndpoint)]
    [InlineData("authTokenUrl", SlotKind.TokenEndpoint)]
    [InlineData("introspection_endpoint", SlotKind.TokenEndpoint)]
    [InlineData("deviceAuthorizationEndpoint", SlotKind.TokenEndpoint)]
    [InlineData("TokenServerUrl", SlotKind.TokenEndpoint)]
    [InlineData("scope", SlotKind.Scope)]
    [InlineData("AllowedScopes", SlotKind.Scope)]
    [InlineData("client_id", SlotKind.ClientId)]
    [InlineData("clientId", SlotKind.ClientId)]
    [InlineData("grant_type", SlotKind.GrantType)]
    [InlineData("Authority", SlotKind.Authority)]
    [InlineData("auth-server-url", SlotKind.Authority)]
    [InlineData("ApiSecret", SlotKind.ClientSecret)]
    [InlineData("AccessToken", SlotKind.Token)]
    [InlineData("ACCESS_TOKEN", SlotKind.Token)]
    [InlineData("refreshToken", SlotKind.Token)]
    [InlineData("GitHubToken", SlotKind.Token)]
    [InlineData("personalAccessToken", SlotKind.Token)]
    [InlineData("ApiKey", SlotKind.Token)]
    [InlineData("x-api-key", SlotKind.Token)]
    [InlineData("apikey", SlotKind.Token)]
    [InlineData("Ocp-Apim-Subscription-Key", SlotKind.Token)]
    [InlineData("AccountKey", SlotKind.Token)]
    [InlineData("SharedAccessKey", SlotKind.Token)]
    [InlineData("AWS_SECRET_ACCESS_KEY", SlotKind.Token)]
    [InlineData("secretKey", SlotKind.Token)]
    [InlineData("client_assertion", SlotKind.Token)]
    [InlineData("IssuerSigningKey", SlotKind.CryptographicKey)]
    [InlineData("TextEncryptionKey", SlotKind.CryptographicKey)]
    [InlineData("JwtSecret", SlotKind.CryptographicKey)]
    [InlineData("jwt_secret_key", SlotKind.CryptographicKey)]
    [InlineData("webhookSecret", SlotKind.CryptographicKey)]
    [InlineData("CertificatePassword", SlotKind.CertificatePassword)]
    [InlineData("SigningCertificatePfxFilePassword", SlotKind.CertificatePassword)]
    [InlineData("pfxPassword", SlotKind.CertificatePassword)]
    [InlineData("Password", SlotKind.Password)]
    [InlineData("SA_PASSWORD", SlotKind.Password)]
    [InlineData("Pwd", SlotKind.Password)]
    [InlineData("user.password", SlotKind.Password)]
    [InlineData("MYSQL_ROOT_PASSWORD", SlotKind.Password)]
    [InlineData("PGPASSWORD", SlotKind.Password)]
    [InlineData("Authorization", SlotKind.AuthorizationHeader)]
    [InlineData("Authorization_Header_Value", SlotKind.AuthorizationHeader)]
    [InlineData("PrivateKeyPassphrase", SlotKind.CertificatePassword)]
    [InlineData("ida:AppKey", SlotKind.ClientSecret)]
    [InlineData("IssuerSigningSecurityKey", SlotKind.CryptographicKey)]
    [InlineData("PersonalToken", SlotKind.Token)]
    [InlineData("SecretAccessKey", SlotKind.Token)]
    [InlineData("AccessKeySecret", SlotKind.Token)]
    [InlineData("StripeSecretKey", SlotKind.Token)]
    [InlineData("API_PAT", SlotKind.Token)]
    [InlineData("AuthHeader", SlotKind.AuthorizationHeader)]
    [InlineData("PostLogoutRedirectUri", SlotKind.RedirectAddress)]
    [InlineData("ConsumerKey", SlotKind.ClientId)]
    [InlineData("response_type", SlotKind.ResponseType)]
    [InlineData("token_endpoint_auth_method", SlotKind.ClientAuthentication)]
    [InlineData("ClientAuthMethod", SlotKind.ClientAuthentication)]
    [InlineData("Permissions", SlotKind.ClientPermission)]
    [InlineData("AuthorizationEndpoint", SlotKind.Authority)]
    [InlineData("MtlsAuthenticationEndpoint", SlotKind.Authority)]
    [InlineData("AuthorityHost", SlotKind.Authority)]
    [InlineData("OidcConfigurationUrl", SlotKind.Authority)]
    [InlineData("Domain", SlotKind.Authority)]
    [InlineData("JwksUri", SlotKind.Authority)]
    [InlineData("IssuerUrl", SlotKind.Authority)]
    [InlineData("IdentityServerUrl", SlotKind.Authority)]
    [InlineData("DiscoveryEndpoint", SlotKind.Authority)]
    [InlineData("RealmUrl", SlotKind.Authority)]
    [InlineData("directAccessGrantsEnabled", SlotKind.PasswordGrant)]
    [InlineData("AllowPasswordFlow", SlotKind.PasswordGrant)]
    [InlineData("PasswordGrantEnabled", SlotKind.PasswordGrant)]
    [InlineData("implicitFlowEnabled", SlotKind.ImplicitGrant)]
    [InlineData("AllowImplicitFlow", SlotKind.ImplicitGrant)]
    [InlineData("AllowAccessTokensViaBrowser", SlotKind.ImplicitGrant)]
    [InlineData("enableAccessTokenIssuance", SlotKind.ImplicitGrant)]
    [InlineData("ValidateAudience", SlotKind.TokenValidation)]
    [InlineData("ValidateIssuerSigningKey", SlotKind.TokenValidation)]
    [InlineData("ValidateIssuerName", SlotKind.TokenValidation)]
    [InlineData("RequireSignedTokens", SlotKind.TokenValidation)]
    [InlineData("verify-token-audience", SlotKind.TokenValidation)]
    [InlineData("RequireExpirationTime", SlotKind.TokenValidation)]
    [InlineData("SignatureValidator", SlotKind.TokenValidation)]
    [InlineData("UsePkce", SlotKind.Pkce)]
    [InlineData("PkceRequired", SlotKind.Pkce)]
    [InlineData("AllowPlainTextPkce", SlotKind.PlainPkce)]
    [InlineData("RequireHttpsMetadata", SlotKind.HttpsRequirement)]
    [InlineData("sslRequired", SlotKind.HttpsRequirement)]
    [InlineData("AllowInsecureHttp", SlotKind.InsecureHttp)]
    [InlineData("DisableTransportSecurityRequirement", SlotKind.InsecureHttp)]
    [InlineData("EnableSslCertificateVerification", SlotKind.CertificateCheck)]
    [InlineData("VERIFY_SSL", SlotKind.CertificateCheck)]
    [InlineData("TrustServerCertificate", SlotKind.CertificateTrust)]
    [InlineData("disable-trust-manager", SlotKind.CertificateTrust)]
    [InlineData("allow-any-hostname", SlotKind.CertificateTrust)]
    [InlineData("TLS_SKIP_VERIFY", SlotKind.CertificateTrust)]
    [InlineData("SkipTlsVerification", SlotKind.CertificateTrust)]
    [InlineData("InsecureSkipVerify", SlotKind.CertificateTrust)]
    [InlineData("ServerCertificateCustomValidationCallback", SlotKind.CertificateTrust)]
    [InlineData("AcceptAnyCertificate", SlotKind.CertificateTrust)]
    [InlineData("ShowPII", SlotKind.PiiLogging)]
    [InlineData("LogCompleteSecurityArtifact", SlotKind.PiiLogging)]
    [InlineData("IsUnsafeSupportLoggingEnabled", SlotKind.PiiLogging)]
    public void SlotOf_NameOfAValue_TellsTheSlot(string name, SlotKind slot) => Assert.Equal(slot, NameLexicon.SlotOf(name));

    [Theory]
    [InlineData("ClientSecretKey")]
    [InlineData("ClientSecretName")]
    [InlineData("ClientSecretHeader")]
    [InlineData("client_secret_basic")]
    [InlineData("client_secret_post")]
    [InlineData("client_secret_jwt")]
    [InlineData("ClientSecretCredential")]
    [InlineData("ClientSecretExpiresAt")]
    [InlineData("ClientSecretFile")]
    [InlineData("ClientSecretHash")]
    [InlineData("clientSecretLength")]
    [InlineData("RequireClientSecret")]
    [InlineData("HasClientSecret")]
    [InlineData("InvalidClientSecret")]
    [InlineData("GenerateClientSecret")]
    [InlineData("UserSecretsId")]
    [InlineData("SecretClient")]
    [InlineData("cancellationToken")]
    [InlineData("tokenType")]
    [InlineData("ScopeSeparator")]
    [InlineData("scopeFactory")]
    [InlineData("deviceAddress")]
    [InlineData("deviceUrl")]
    [InlineData("telescope")]
    [InlineData("accessTokenExpiresIn")]
    [InlineData("accessTokenType")]
    [InlineData("ApiKeyHeader")]
    [InlineData("continuationToken")]
    [InlineData("antiforgeryToken")]
    [InlineData("nextPageToken")]
    [InlineData("publicKeyToken")]
    [InlineData("accessKey")]
    [InlineData("accessKeyId")]
    [InlineData("primaryKey")]
    [InlineData("validationKeyName")]
    [InlineData("validationMode")]
    [InlineData("foreignKey")]
    [InlineData("PasswordHash")]
    [InlineData("PasswordLabel")]
    [InlineData("ConfirmPassword")]
    [InlineData("ForgotPassword")]
    [InlineData("ResetPasswordPolicyId")]
    [InlineData("RequirePassword")]
    [InlineData("passwordless")]
    [InlineData("PGPASSFILE")]
    [InlineData("bypass")]
    [InlineData("x")]
    [InlineData("")]
    public void SlotOf_NameOfSomethingElse_TellsNone(string name) => Assert.Null(NameLexicon.SlotOf(name));

    [Theory]
    [InlineData("token")]
    [InlineData("secret")]
    [InlineData("sharedSecret")]
    [InlineData("PrivateKey")]
    [InlineData("pass")]
    [InlineData("ValidationKey")]
    [InlineData("MachineKey")]
    [InlineData("idToken")]
    [InlineData("SasUri")]
    public void MeaningOf_NameOfManyTrades_IsVague(string name) => Assert.True(NameLexicon.MeaningOf(name)!.IsVague);

    [Fact]
    public void Rows_EachWord_IsMatched()
    {
        foreach (var pattern in NameLexicon.Patterns)
            foreach (var example in pattern.Examples)
                Assert.True(NameLexicon.MeaningOf(example) is not null, $"'{example}' of row {pattern.Order} tells nothing.");
    }

    // A row that goes, or is hidden by one before it, is missed by one of the names above.
    [Fact]
    public void EveryRow_IsNeededByATestedName()
    {
        var names = Tested(nameof(SlotOf_NameOfAValue_TellsTheSlot)).Concat(Tested(nameof(MeaningOf_NameOfManyTrades_IsVague))).ToList();
        var rows = NameLexicon.Patterns.ToList();
        Problems.AssertNone(rows.Where(IsNeededByNone).Select(row => string.Join(' ', row.Examples)));

        bool IsNeededByNone(NamePattern row)
        {
            var others = NameLexicon.ByWord(rows.Where(other => other != row));
            return names.TrueForAll(name => Told(NameLexicon.MeaningOf(name, others)) == Told(NameLexicon.MeaningOf(name)));
        }

        static (SlotKind?, bool?) Told(NameMeaning? meaning) => (meaning?.Kind, meaning?.IsVague);
    }

    private static IEnumerable<string> Tested(string test)
    {
        var method = typeof(NameLexiconTests).GetMethod(test)!;
        return method.GetCustomAttributes<InlineDataAttribute>().SelectMany(data => data.GetData(method)).Select(row => (string)row[0]);
    }

    [Theory]
    [InlineData("dbpass")]
    [InlineData("authkey")]
    [InlineData("Pass_Word")]
    [InlineData("o_auth_secret")]
    [InlineData("pass1phrase")]
    [InlineData("KEYSTOREPASSWORD")]
    public void MayTell_WordsWithAndWithoutSeams_AreSeen(string name) => Assert.True(NameLexicon.MayTell(name));

    [Theory]
    [InlineData("context")]
    [InlineData("cancellation")]
    [InlineData("orderId")]
    [InlineData("requestBuilder")]
    public void MayTell_EverydayNames_AreNotTakenApart(string name) => Assert.False(NameLexicon.MayTell(name));

    [Theory]
    [InlineData("IDENTITY__ADMINCLIENTSECRET", SlotKind.ClientSecret)]
    [InlineData("adminclientsecret", SlotKind.ClientSecret)]
    [InlineData("MYAPIKEY", SlotKind.Token)]
    [InlineData("orderclientid", SlotKind.ClientId)]
    [InlineData("forgotaccesstoken", null)]
    [InlineData("resetclientsecret", null)]
    public void SlotOf_WordsWithoutASeam(string name, SlotKind? expected) => Assert.Equal(expected, NameLexicon.SlotOf(name));

    [Fact]
    public void SlotOf_HugeKey_TellsNone() => Assert.Null(NameLexicon.SlotOf(new string('a', 1_000_000) + "_client_secret"));
}
