using System.Collections.Generic;
using System.Linq;
using SecretGuard.Candidates;
using SecretGuard.Knowledge;
using SecretGuard.Testing;
using SecretGuard.Text;

namespace SecretGuard.Core.Tests.Candidates;

public sealed class KeycloakCandidatesTests
{
    private const string Realm = """
        {
          "realm": "shop", "sslRequired": "external", "otpPolicyType": "totp",
          "requiredCredentials": ["password"], "accessTokenLifespan": 300,
          "clients": [
            {
              "clientId": "orders", "secret": "@0", "fullScopeAllowed": false, "defaultClientScopes": ["profile", "email", "*"], "optionalClientScopes": ["offline_access"],
              "attributes": { "client.secret.creation.time": "1700000000", "client.secret.rotated": "@1", "client_credentials.use_refresh_token": "false" },
              "protocolMappers": [ { "config": { "access.token.claim": "true", "client_secret": "no place that Keycloak knows" } } ]
            }
          ],
          "identityProviders": [ { "alias": "a", "config": { "clientId": "idp", "clientSecret": "@2", "tokenUrl": "http://idp.example.com/x" } } ],
          "smtpServer": { "authTokenClientId": "mail", "authTokenClientSecret": "@3", "authTokenUrl": "http://mail.example.com/x" }
        }
        """;

    [Fact]
    public void EverySecretPath_OpaqueValue_IsFoundAtItsSpan()
    {
        var values = Enumerable.Range(1, 4).Select(seed => GeneratedValues.Opaque(32, seed)).ToArray();
        var json = Fill(values);
        var findings = TextFindings.Of("src/anything.json", json);

        Assert.Equal(values, findings.Where(finding => finding.Rule.Id == "SG1001").Select(finding => json.Substring(finding.Range.Start, finding.Range.Length)));
        Assert.Equal(2, findings.Count(finding => finding.Rule.Id == "SG2001"));
        Assert.Equal(6, findings.Count);
        Assert.Contains("'orders'", findings[0].Message);
    }

    [Theory]
    [InlineData("**********")]
    [InlineData("${vault.orders}")]
    [InlineData("${env.ORDERS_SECRET}")]
    [InlineData("${ORDERS_SECRET}")]
    [InlineData("#{Secret}#")]
    [InlineData("__Secret__")]
    [InlineData("<secret>")]
    [InlineData("")]
    public void EverySecretPath_NoLeak_IsSilent(string value) =>
        Assert.DoesNotContain(TextFindings.Of("src/a.json", Fill(Enumerable.Repeat(value, 4).ToArray())), finding => finding.Rule.Id == "SG1001");

    [Fact]
    public void DefaultOfAReference_Reports() =>
        TextFindings.Verify("src/a.json", """[{"realm":"a","users":[],"clients":[{"clientId":"b","fullScopeAllowed":false,"secret":"${X:{|SG1001:OPAQUE|}}"}]}]""");

    [Theory]
    [InlineData("""{"clientId":"a","publicClient":true,"protocol":"openid-connect","secret":"x"}""", true)]
    [InlineData("""{"clientId":"a","publicClient":false,"protocol":"openid-connect","bearerOnly":true,"secret":"x"}""", true)]
    [InlineData("""{"clientId":"a","enabled":false,"protocol":"openid-connect","redirectUris":[],"secret":"x"}""", true)]
    [InlineData("""{"clientId":"a","enabled":true,"protocol":"openid-connect","redirectUris":[],"secret":"x"}""", false)]
    public void ClientExport_TellsWhetherTheSecretIsInUse(string json, bool isInactive) =>
        Assert.Equal(isInactive, Assert.Single(CandidatesOf(json), one => one.Slot.Kind == SlotKind.ClientSecret).Context.IsInactive);

    [Fact]
    public void UsersExport_IsRecognised() =>
        Assert.Empty(CandidatesOf("""{"realm":"a","users":[{"username":"x","attributes":{"client_secret":"y"}}]}"""));

    [Theory]
    [InlineData("""{"auth-server-url":"https://kc/","realm":"a","resource":"orders","credentials":{"secret":"x"}}""")]
    [InlineData("""{"Keycloak":{"auth-server-url":"https://kc/","realm":"a","resource":"orders","credentials":{"secret":"x"}}}""")]
    public void AdapterSettings_NameTheClient(string json)
    {
        var candidates = CandidatesOf(json);

        Assert.Equal([SlotKind.Authority, SlotKind.ClientSecret], candidates.Select(one => one.Slot.Kind));
        var candidate = candidates[1];
        Assert.Equal("orders", candidate.Context.ClientId);
        Assert.Equal("keycloak", candidate.Context.Provider);
    }

    private static string Fill(string[] values)
    {
        var json = Realm;
        for (var i = 0; i < values.Length; i++) json = json.Replace("@" + i, values[i]);
        return json;
    }

    private static IReadOnlyList<Candidate> CandidatesOf(string json)
    {
        var candidates = new CandidateList();
        CandidateReaders.Read(new TextDocument("a.json", json), candidates);
        return candidates.Candidates;
    }
}
