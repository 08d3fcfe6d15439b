using SecretGuard.Candidates;
using SecretGuard.Classification;
using SecretGuard.Knowledge;
using SecretGuard.Text;

namespace SecretGuard.Core.Tests.Classification;

public class ValueClassifierTests
{
    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("**********")]
    [InlineData("••••••")]
    [InlineData("...")]
    [InlineData("redacted")]
    [InlineData("<removed>")]
    [InlineData("00000000-0000-0000-0000-000000000000")]
    [InlineData("{00000000-0000-0000-0000-000000000000}")]
    public void Nothing_IsEmpty(string value) => Assert.Equal(ValueClass.Empty, InSlot(value));

    [Theory]
    [InlineData("${CLIENT_SECRET}")]
    [InlineData("${env.CLIENT_SECRET}")]
    [InlineData("${vault.orders-secret}")]
    [InlineData("$(ClientSecret)")]
    [InlineData("$(env:CLIENT_SECRET)")]
    [InlineData("$(openssl rand -base64 45 | tr -d '/+=')")]
    [InlineData("{'kty':'RSA','e':'AQAB','n':'wWwQFtSzeRjjerpEM5Rmqz_DsNaZ9S1Bw6UbZkDLowuu'}")]
    [InlineData("$CLIENT_SECRET")]
    [InlineData("{{clientSecret}}")]
    [InlineData("{{ .Values.clientSecret }}")]
    [InlineData("${{ secrets.CLIENT_SECRET }}")]
    [InlineData("#{ClientSecret}#")]
    [InlineData("#{ClientSecret}")]
    [InlineData("%CLIENT_SECRET%")]
    [InlineData("__ClientSecret__")]
    [InlineData("{clientSecret}")]
    [InlineData("{0}")]
    [InlineData("@Microsoft.KeyVault(SecretUri=https://orders.vault.example/secrets/s)")]
    [InlineData("op://vault/item/field")]
    [InlineData("ENC(abcdef)")]
    [InlineData("$credential.SecretText")]
    [InlineData(".AppKey")]
    [InlineData("service.AppKey")]
    [InlineData("/run/secrets/client_secret")]
    [InlineData("%(secret)s")]
    [InlineData("{{ if .Values.tls }}one{{ else }}two{{ end }}")]
    [InlineData("${var.prefix}-secret")]
    [InlineData("[parameters('clientSecret')]")]
    [InlineData("[reference(resourceId('x')).outputs.secret]")]
    [InlineData("[^")]
    [InlineData("[^&]+")]
    [InlineData("([^&]+)")]
    [InlineData("(?<secret>[^&]+)")]
    [InlineData(@"\w+")]
    [InlineData(@"(\w{8,})")]
    [InlineData(@"(?:\S+)")]
    [InlineData(".+")]
    [InlineData("(.*)")]
    [InlineData("[A-Za-z0-9]{32}")]
    public void NameOfTheSecretsPlace_IsReference(string value) => Assert.Equal(ValueClass.Reference, InSlot(value));

    [Theory]
    [InlineData("urn:oasis:names:tc:SAML:2.0:cm:bearer", ValueClass.Reference)]
    [InlineData("urn:ietf:params:oauth:token-type:access_token", ValueClass.Reference)]
    [InlineData("URN:example:orders", ValueClass.Reference)]
    [InlineData("urn:uuid:6f1d2c3b-8a47-4e59-9b60-c2d81e7f4a35", ValueClass.Opaque)]
    [InlineData("urn:orders:MekSzVhulPz5cEdZge1CpFVcH7J3i378qYlh", ValueClass.Opaque)]
    [InlineData("urn:orders", ValueClass.Weak)]
    [InlineData("urn::orders", ValueClass.Weak)]
    [InlineData("urn:orders:", ValueClass.Weak)]
    [InlineData("urn:or ders:x", ValueClass.Weak)]
    public void UniformResourceName_IsReference(string value, ValueClass expected) => Assert.Equal(expected, InSlot(value));

    [Theory]
    [InlineData("<client-secret>")]
    [InlineData("<your secret>")]
    [InlineData("[Enter the client secret here]")]
    [InlineData("your-client-secret")]
    [InlineData("YOUR_CLIENT_SECRET")]
    [InlineData("Enter_the_Client_Secret_Here")]
    [InlineData("insert-secret-here")]
    [InlineData("secret-goes-here")]
    [InlineData("Copy the client secret added to the app from the portal")]
    [InlineData("xxxxxxxxxxxx")]
    [InlineData("[CLIENT_SECRET]")]
    [InlineData("TODO")]
    [InlineData("AZURE_OPENAI_API_KEY")]
    [InlineData("NgAagA...Um_SHo")]
    [InlineData("NgAagA…Um_SHo")]
    [InlineData("7d3012xxxxxxxxxxxxxxdc8f1")]
    [InlineData("ab12******9f")]
    [InlineData("xxx.yyy.zzz")]
    [InlineData("xxxx-xxxx-xxxx")]
    public void FillInText_IsPlaceholder(string value) => Assert.Equal(ValueClass.Placeholder, InSlot(value));

    [Theory]
    [InlineData("secret")]
    [InlineData("changeme")]
    [InlineData("client_secret")]
    [InlineData("ClientSecret")]
    [InlineData("my-client-secret")]
    [InlineData("orders-api-secret-2024")]
    [InlineData("P@ssw0rd1234")]
    [InlineData("$ecret")]
    [InlineData("1234567890abcdef")]
    [InlineData("abcdefghijklmnopqrstuvwxyz")]
    [InlineData("aaaaaaaaaaaaaaaaaaaa1")]
    [InlineData("correct horse battery staple")]
    [InlineData("8f3k")]
    [InlineData("(orders)")]
    [InlineData("[orders]+1")]
    [InlineData(@"\orders")]
    [InlineData(".+orders")]
    [InlineData("[o")]
    public void GuessableCredential_IsWeak(string value) => Assert.Equal(ValueClass.Weak, InSlot(value));

    // Any other GUID may have been somebody's secret, one of noughts and a single digit as well.
    [Theory]
    [InlineData("00000000-0000-0000-0000-000000000001")]
    public void OtherGuid_IsOpaque(string value) => Assert.Equal(ValueClass.Opaque, InSlot(value));

    [Theory]
    [InlineData("changeme")]
    [InlineData("replace-me")]
    public void FillInWord_InATemplate_IsPlaceholder(string value) =>
        Assert.Equal(ValueClass.Placeholder, ValueClassifier.Classify(Candidate(value, SlotEvidence.Key), isTemplate: true).Class);

    [Theory]
    [InlineData("client_secret")]
    [InlineData("ClientSecret")]
    [InlineData("Keycloak:ClientSecret")]
    [InlineData("Keycloak__ClientSecret")]
    [InlineData("AZURE_CLIENT_SECRET")]
    [InlineData("Client secret")]
    [InlineData("urn:orders:clientSecret")]
    [InlineData("SG1001")]
    [InlineData("AADSTS7000215")]
    [InlineData("https://sso.orders.example/client-secret")]
    public void NameOfAKey_WhereOnlyANameTellsTheSlot_IsReference(string value) =>
        Assert.Equal(ValueClass.Reference, ValueClassifier.Classify(Candidate(value, SlotEvidence.Name), isTemplate: false).Class);

    [Theory]
    [InlineData("IdentityToken", "id_token")]
    [InlineData("BackchannelIdentityToken", "backchannel_id_token")]
    [InlineData("AccessToken", "AccessTokenFormat")]
    [InlineData("AccessToken", "at+jwt")]
    [InlineData("RefreshToken", "rt+jwt")]
    [InlineData("OneTimePassword", "otp", SlotKind.Password)]
    public void ProtocolsWord_WhereOnlyANameTellsTheSlot_IsReference(string name, string value, SlotKind kind = SlotKind.Token) =>
        Assert.Equal(ValueClass.Reference, ClassOf(new Slot(kind, SlotEvidence.Name, name), value));

    [Theory]
    [InlineData("AccessToken", "my-access-token-1")]
    [InlineData("AccessToken", "geheim")]
    [InlineData("AccessToken", "test-token")]
    [InlineData("OneTimePassword", "abc", SlotKind.Password)]
    [InlineData("DbPassword", "dp", SlotKind.Password)]
    public void MadeUpToken_WhereOnlyANameTellsTheSlot_IsWeak(string name, string value, SlotKind kind = SlotKind.Token) =>
        Assert.Equal(ValueClass.Weak, ClassOf(new Slot(kind, SlotEvidence.Name, name), value));

    [Theory]
    [InlineData("Resource owner password credentials grant", ValueClass.Reference)]
    [InlineData("my password", ValueClass.Weak)]
    [InlineData("correct horse battery staple", ValueClass.Weak)]
    public void SentenceBesideAKey_ThatExplainsIt_IsReference(string value, ValueClass expected) =>
        Assert.Equal(expected, ClassOf(new Slot(SlotKind.Password, SlotEvidence.Key, "password"), value));

    [Theory]
    [InlineData("codeflow_pkce_client_secret")]
    [InlineData("OrdersWorkerClientSecret")]
    [InlineData("client_secret_2")]
    public void MadeUpWords_WhereOnlyANameTellsTheSlot_AreWeak(string value) =>
        Assert.Equal(ValueClass.Weak, ValueClassifier.Classify(Candidate(value, SlotEvidence.Name), isTemplate: false).Class);

    [Theory]
    [InlineData("${CLIENT_SECRET:-changeit}", "changeit")]
    [InlineData("${CLIENT_SECRET-changeit}", "changeit")]
    [InlineData("${CLIENT_SECRET:=changeit}", "changeit")]
    [InlineData("${CLIENT_SECRET:changeit}", "changeit")]
    [InlineData("${env.CLIENT_SECRET:changeit}", "changeit")]
    [InlineData("$(env:CLIENT_SECRET:-changeit)", "changeit")]
    public void DefaultOfAVariable_IsJudgedAsALiteral(string value, string inner)
    {
        var classified = ValueClassifier.Classify(Candidate(value, SlotEvidence.Key), isTemplate: false);
        Assert.Equal(ValueClass.Weak, classified.Class);
        Assert.Equal(TextRange.FromBounds(value.IndexOf(inner, System.StringComparison.Ordinal), value.Length - 1), classified.Value.Range);
    }

    [Theory]
    [InlineData("${CLIENT_SECRET:?is missing}")]
    [InlineData("${CLIENT_SECRET:+other}")]
    [InlineData("${CLIENT_SECRET:-}")]
    [InlineData("${CLIENT_SECRET:}")]
    public void VariableWithoutDefault_IsNoSecret(string value) =>
        Assert.False(ValueClassifier.Classify(Candidate(value, SlotEvidence.Key), isTemplate: false).IsSecret);

    private static ValueClass ClassOf(Slot slot, string value) =>
        ValueClassifier.Classify(new Candidate(slot, SourceValue.Verbatim(value, 0)), isTemplate: false).Class;

    private static ValueClass InSlot(string value) => ValueClassifier.Classify(Candidate(value, SlotEvidence.Key), isTemplate: false).Class;

    private static Candidate Candidate(string value, SlotEvidence evidence) =>
        new(new Slot(SlotKind.ClientSecret, evidence, "ClientSecret"), SourceValue.Verbatim(value, 0));
}
