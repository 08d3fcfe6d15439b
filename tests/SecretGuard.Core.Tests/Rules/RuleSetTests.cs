using System.Linq;
using SecretGuard.Candidates;
using SecretGuard.Classification;
using SecretGuard.Findings;
using SecretGuard.Knowledge;
using SecretGuard.Policy;
using SecretGuard.Rules;
using SecretGuard.Text;

namespace SecretGuard.Core.Tests.Rules;

public class RuleSetTests
{
    private const string Opaque = "k7Rz2pVw9XqLm4TnB8cYfH3sJd6Gu1Ae";

    [Fact]
    public void OpaqueSecret_Reports()
    {
        var verdict = Assert.Single(Judge(SlotKind.ClientSecret, Opaque));
        Assert.Equal(RuleIds.HardCodedClientSecret, verdict.Rule.Id);
        Assert.Equal(ValueClass.Opaque, verdict.ValueClass);
        Assert.NotNull(verdict.ValueHash);
        Assert.Contains("rotate", verdict.Message);
        Assert.DoesNotContain("guessable", verdict.Message);
    }

    [Fact]
    public void WeakSecret_ReportsAsGuessableWithoutHash()
    {
        var verdict = Assert.Single(Judge(SlotKind.ClientSecret, "secret"));
        Assert.Contains("guessable", verdict.Message);
        // No salt protects a dictionary word: not one bit of it may leave.
        Assert.Null(verdict.ValueHash);
    }

    [Theory]
    [InlineData("")]
    [InlineData("${CLIENT_SECRET}")]
    [InlineData("<client-secret>")]
    [InlineData("**********")]
    public void NoSecret_DoesNotReport(string value) => Assert.Empty(Judge(SlotKind.ClientSecret, value));

    [Theory]
    [InlineData("orders.read", "SG3004")]
    [InlineData("orders.read catalog.write", "SG3004 SG3004")]
    [InlineData("*", "SG3004")]
    [InlineData("catalog.read", "")]
    public void ScopeOutsideOfThePolicy_IsTheOneThingSaidAboutIt(string scopes, string rules)
    {
        var options = PolicyOptions.Read(key => key == PolicyOptions.AllowedScopesKey.Key ? "catalog.read" : null);
        var candidate = new Candidate(new Slot(SlotKind.Scope, SlotEvidence.Key, "scope"), SourceValue.Verbatim(scopes, 0), CandidateContext.None);
        var verdicts = RuleSet.JudgeAll([candidate], RuleContext.Of([candidate], FileRole.Product, options));
        Assert.Equal(rules, string.Join(' ', verdicts.Select(judged => judged.Verdict.Rule.Id)));
    }

    [Theory]
    [InlineData("wwwroot/appsettings.json", "SG1001 SG5005")]
    [InlineData("src/Shop/wwwroot/js/config.json", "SG1001 SG5005")]
    [InlineData("Shop/ClientApp/src/settings.json", "SG1001 SG5005")]
    [InlineData("wwwroots/appsettings.json", "SG1001")]
    [InlineData("src/appsettings.json", "SG1001")]
    public void SecretBelowAPublicFolder_IsInAPublicClient(string path, string rules) =>
        Assert.Equal(rules, RulesFor(path, """{ "Orders": { "ClientId": "orders", "ClientSecret": "hunter2" } }""", ScanSettings.Default));

    [Theory]
    [InlineData("""{ "Orders": { "ClientId": "orders", "ClientSecret": "#{Secret}#" } }""", "SG5006")]
    [InlineData("""{ "Orders": { "ClientId": "orders", "ClientSecret": "${ORDERS_SECRET}" } }""", "SG5006")]
    [InlineData("""{ "Orders": { "ClientId": "orders", "ClientSecret": "" } }""", "")]
    [InlineData("""{ "token_endpoint_auth_method": "client_secret_post" }""", "SG5006")]
    [InlineData("""{ "token_endpoint_auth_method": "private_key_jwt" }""", "")]
    [InlineData("""{ "Orders": { "ClientId": "orders", "CertificateThumbprint": "0a1b" } }""", "")]
    public void Inventory_SpeaksWhereItIsAskedFor(string json, string rules)
    {
        Assert.Equal(rules, RulesFor("a.json", json, UserSettings.Apply(ScanSettings.Default, key => key == "secretguard.SG5006.severity" ? "warning" : null)));
        Assert.Equal("", RulesFor("a.json", json, ScanSettings.Default));
    }

    private static string RulesFor(string path, string json, ScanSettings settings) =>
        string.Join(' ', TextScanner.Scan(new TextDocument(path, json), settings).Select(finding => finding.Rule.Id));

    [Fact]
    public void Comment_OnlyAnOpaqueValueReports()
    {
        var comment = new CandidateContext { IsComment = true };
        Assert.Empty(Judge(SlotKind.ClientSecret, "secret", comment));
        Assert.Single(Judge(SlotKind.ClientSecret, Opaque, comment));
    }

    [Fact]
    public void InactiveClient_ReportsButNeverFails()
    {
        Assert.True(Judge(SlotKind.ClientSecret, Opaque, new() { IsInactive = true })[0].NeverFailsBuild);
        Assert.False(Judge(SlotKind.ClientSecret, Opaque)[0].NeverFailsBuild);
    }

    [Fact]
    public void Message_NamesTheClient() =>
        Assert.StartsWith("The client secret of 'orders-api' is hard-coded. ", Judge(SlotKind.ClientSecret, Opaque, new() { ClientId = "orders-api" })[0].Message);

    [Theory]
    [InlineData(Opaque)]
    [InlineData("k7Rz2pVw9XqLm4TnB8cYfH3sJd6Gu1Aa")]
    [InlineData("orders\u001b[31m")]
    [InlineData("orders\nerror SG0000: forged")]
    [InlineData("<script>")]
    public void Message_ClientIdThatMayBeTheSecretOrWorse_IsNotShown(string clientId) =>
        Assert.DoesNotContain(clientId, Judge(SlotKind.ClientSecret, Opaque, new() { ClientId = clientId })[0].Message);

    [Fact]
    public void Message_ClientIdEqualToAWeakSecret_IsNotShown() =>
        Assert.DoesNotContain("orders", Judge(SlotKind.ClientSecret, "orders", new() { ClientId = "orders" })[0].Message);

    [Fact]
    public void PlainTokenEndpoint_ReportsItsHost()
    {
        var verdict = Assert.Single(Judge(SlotKind.TokenEndpoint, "http://sso.orders.example/token"));
        Assert.Equal(RuleIds.PlainHttpTokenEndpoint, verdict.Rule.Id);
        Assert.Contains("'sso.orders.example'", verdict.Message);
        Assert.False(verdict.NeverFailsBuild);
    }

    [Theory]
    [InlineData("http://keycloak:8080/token")]
    [InlineData("http://{host}/token")]
    public void InClusterOrUnknownHost_ReportsButNeverFails(string address) =>
        Assert.True(Assert.Single(Judge(SlotKind.TokenEndpoint, address)).NeverFailsBuild);

    [Theory]
    [InlineData("https://sso.orders.example/token")]
    [InlineData("http://localhost:8080/token")]
    public void SafeOrLocalTokenEndpoint_DoesNotReport(string address) => Assert.Empty(Judge(SlotKind.TokenEndpoint, address));

    [Fact]
    public void ScopeList_EachBroadScopeReportsAtItsOwnPlace()
    {
        const string list = "orders.read * admin";
        var verdicts = Judge(SlotKind.Scope, list);
        Assert.Equal(new[] { "*", "admin" }, verdicts.Select(v => list.Substring(v.Range.Start, v.Range.Length)));
        Assert.All(verdicts, v => Assert.Equal(RuleIds.ScopeGrantsEverything, v.Rule.Id));
    }

    [Theory]
    [InlineData("orders.read orders.write")]
    [InlineData("openid profile")]
    [InlineData("api://orders/.default")]
    [InlineData("${SCOPE}")]
    public void NarrowScopes_DoNotReport(string list) => Assert.Empty(Judge(SlotKind.Scope, list));

    [Fact]
    public void AdminScopeOfAProvider_ReportsOnlyWhereTheProviderIsKnown()
    {
        var row = ScopeTable.Rows.First(row => row is { Severity: ScopeSeverity.Admin, NeedsProvider: true, IsVerified: true, IsExact: true, IsGeneric: false });
        Assert.Single(Judge(SlotKind.Scope, row.Value, new() { Provider = row.Provider }));
    }

    [Fact]
    public void BareAdmin_ReportsWhoeverTheProviderIs() => Assert.Single(Judge(SlotKind.Scope, "admin", new() { Provider = "keycloak" }));

    [Theory]
    [InlineData("orders:admin", null, null, "SG3002")]
    [InlineData("orders.manage", null, null, "SG3002")]
    [InlineData("openid orders.read", "client_credentials", "auth0", "SG3003")]
    [InlineData("offline_access", "client_credentials", "okta", "SG3003")]
    [InlineData("openid orders.read", "client_credentials", "keycloak", null)]
    [InlineData("openid profile", "authorization_code", "auth0", null)]
    [InlineData("openid profile", null, "auth0", null)]
    [InlineData("User.Read.All", "client_credentials", "microsoft-entra", "SG3003")]
    [InlineData("https://graph.microsoft.com/.default", "client_credentials", "microsoft-entra", null)]
    [InlineData("orders.read", "client_credentials", "auth0", null)]
    public void Scope_ByGrantAndProvider(string list, string? grant, string? provider, string? rule) =>
        Assert.Equal(rule, Judge(SlotKind.Scope, list, new() { GrantType = grant, Provider = provider }).SingleOrDefault()?.Rule.Id);

    [Theory]
    [InlineData(SlotKind.GrantType, "password", "SG5001")]
    [InlineData(SlotKind.GrantType, "implicit", "SG5002")]
    [InlineData(SlotKind.GrantType, "client_credentials", null)]
    [InlineData(SlotKind.GrantType, "authorization_code", null)]
    [InlineData(SlotKind.ResponseType, "token", "SG5002")]
    [InlineData(SlotKind.ResponseType, "id_token token", "SG5002")]
    [InlineData(SlotKind.ResponseType, "id_token", null)]
    [InlineData(SlotKind.ResponseType, "code", null)]
    [InlineData(SlotKind.PasswordGrant, "true", "SG5001")]
    [InlineData(SlotKind.PasswordGrant, "false", null)]
    [InlineData(SlotKind.ImplicitGrant, "true", "SG5002")]
    [InlineData(SlotKind.ImplicitGrant, "${ALLOWED}", null)]
    [InlineData(SlotKind.TokenValidation, "false", "SG6001")]
    [InlineData(SlotKind.TokenValidation, "true", null)]
    [InlineData(SlotKind.Pkce, "False", "SG6002")]
    [InlineData(SlotKind.PlainPkce, "true", "SG6002")]
    [InlineData(SlotKind.PiiLogging, "true", "SG6003")]
    [InlineData(SlotKind.PiiLogging, "false", null)]
    public void GrantOrSwitch_ByItsValue(SlotKind slot, string value, string? rule) =>
        Assert.Equal(rule, Judge(slot, value).SingleOrDefault()?.Rule.Id);

    [Fact]
    public void UnverifiedAdminRow_IsBroad()
    {
        var row = ScopeTable.Rows.First(row => row is { Severity: ScopeSeverity.Admin, IsVerified: false, IsExact: true } && row.Value.Contains(':'));
        Assert.Equal("SG3002", Assert.Single(Judge(SlotKind.Scope, row.Value, new() { Provider = row.Provider })).Rule.Id);
    }

    [Theory]
    [InlineData("http://kobatirumo.example.com/token", SlotKind.TokenEndpoint)]
    [InlineData("kobatirumo.*", SlotKind.Scope)]
    public void Message_NameThatHoldsTheSecretBesideIt_IsNotShown(string value, SlotKind slot)
    {
        Assert.Contains("kobatirumo", MessageBeside(slot, value, "something-else"), System.StringComparison.Ordinal);
        Assert.DoesNotContain("kobatirumo", MessageBeside(slot, value, "Kobatirumo"), System.StringComparison.Ordinal);
    }

    [Fact]
    public void Message_ReferenceBesideTheName_HidesNothing() =>
        Assert.Contains(
            "sso.orders.example", MessageBeside(SlotKind.TokenEndpoint, "http://sso.orders.example/token", "${orders.example}"), System.StringComparison.Ordinal);

    private static string MessageBeside(SlotKind slot, string value, string secret)
    {
        var named = new Candidate(new Slot(slot, SlotEvidence.Key, "Orders:Value"), SourceValue.Verbatim(value, 0));
        var beside = new Candidate(new Slot(SlotKind.ClientSecret, SlotEvidence.Key, "Orders:ClientSecret"), SourceValue.Verbatim(secret, 100));
        var candidates = new[] { named, beside };
        return RuleSet.JudgeAll(candidates, RuleContext.Of(candidates, FileRole.Product)).Single(judged => judged.Candidate == named).Verdict.Message;
    }

    private static Verdict[] Judge(SlotKind slot, string value, CandidateContext? context = null) =>
        RuleSet.Judge(new Candidate(new Slot(slot, SlotEvidence.Key, "Orders:Value"), SourceValue.Verbatim(value, 0), context), FileRole.Product).ToArray();
}
