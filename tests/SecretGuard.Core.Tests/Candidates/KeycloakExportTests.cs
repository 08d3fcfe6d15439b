using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using SecretGuard.Findings;
using SecretGuard.Policy;
using SecretGuard.Testing;
using SecretGuard.Text;

namespace SecretGuard.Core.Tests.Candidates;

/// <summary>A generated export with every key that the documentation lists set to its bad value, and one with its good value.</summary>
public sealed class KeycloakExportTests
{
    private static readonly DateTime Today = new(2026, 11, 1, 0, 0, 0, DateTimeKind.Utc);

    private static readonly string Opaque = GeneratedValues.Opaque(32);

    // What stands at a key, by its last name: bad, good.
    private static readonly Dictionary<string, (JsonNode Bad, JsonNode Good)> Values = new()
    {
        ["client.secret.creation.time"] = ("1577836800", "1793491200"),
        ["client.secret.expiration.time"] = ("0", "1794000000"),
        ["jwks.url"] = ("http://app.orders.example/jwks", "https://app.orders.example/jwks"),
        ["pkce.code.challenge.method"] = ("plain", "S256"),
        ["directAccessGrantsEnabled"] = (true, false),
        ["implicitFlowEnabled"] = (true, false),
        ["fullScopeAllowed"] = (true, false),
        ["clientAuthenticatorType"] = ("client-secret", "client-jwt"),
        ["redirectUris"] = ("*", "https://app.orders.example/*"),
        ["webOrigins"] = ("*", "+"),
        ["sslRequired"] = ("none", "external"),
        ["ssl-required"] = ("none", "external"),
        ["realmRoles"] = ("admin", "offline_access"),
        ["realm-management"] = ("manage-users", "view-users"),
        ["tokenUrl"] = ("http://idp.orders.example/token", "https://idp.orders.example/token"),
        ["authorizationUrl"] = ("http://idp.orders.example/auth", "https://idp.orders.example/auth"),
        ["jwksUrl"] = ("http://idp.orders.example/keys", "https://idp.orders.example/keys"),
        ["userInfoUrl"] = ("http://idp.orders.example/me", "https://idp.orders.example/me"),
        ["authTokenUrl"] = ("http://mail.orders.example/token", "http://localhost/token"),
        ["auth-server-url"] = ("http://sso.orders.example/", "https://sso.orders.example/"),
        ["validateSignature"] = ("false", "true"),
        ["verify-token-audience"] = (false, true),
        ["disable-trust-manager"] = (true, false),
        ["allow-any-hostname"] = (true, false),
        ["secretData"] = ($$"""{"value":"{{Opaque}}"}""", """{"value":"**********"}"""),
    };

    public static IEnumerable<object[]> Rows() =>
        Documented("Realms and clients").Concat(Documented("Adapters")).Select(row => new object[] { row.Item1, row.Item2 });

    [Theory]
    [MemberData(nameof(Rows))]
    public void BadValueOfOneKey_IsItsFindingAlone(string path, string rule)
    {
        var findings = Scan(Export([path], isBad: true, rule), countsSharedSecrets: rule == "SG5006");
        Assert.Equal(rule, Assert.Single(findings).Rule.Id);
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void GoodValueOfOneKey_IsSilent(string path, string rule) => Assert.Empty(Scan(Export([path], isBad: false, rule), countsSharedSecrets: rule == "SG5006"));

    [Fact]
    public void WholeExport_BadValues_AllFindings()
    {
        var rows = Documented("Realms and clients").ToList();
        var export = Export(rows.Select(row => row.Item1).Distinct(), isBad: true, "SG5004");
        // The plain redirect address cannot stand beside the wildcard in one generated list.
        var expected = rows.Select(row => row.Item2).Where(rule => rule is not ("SG2006" or "SG5006")).Append("SG2006").Order();
        Assert.Equal(expected, Scan(export).Select(finding => finding.Rule.Id).Order());
    }

    [Fact]
    public void WholeExport_GoodValues_IsSilent() =>
        Assert.Empty(Scan(Export(Documented("Realms and clients").Select(row => row.Item1).Distinct(), isBad: false, "SG5004")));

    [Theory]
    [InlineData("**********")]
    [InlineData("${vault.orders}")]
    [InlineData("${env.ORDERS_SECRET}")]
    [InlineData("#{Secret}#")]
    [InlineData("<secret>")]
    [InlineData("")]
    public void NoLeak_AtAnySecretPath_IsSilent(string value)
    {
        foreach (var (path, rule) in Documented("Realms and clients").Where(row => row.Item2.StartsWith("SG1") && !row.Item1.EndsWith("secretData")))
            Assert.Empty(Scan(Export([path], value)));
    }

    [Theory]
    [InlineData("""{"clientId":"admin-cli","directAccessGrantsEnabled":true}""")]
    [InlineData("""{"clientId":"account","redirectUris":["/realms/a/account/*"],"fullScopeAllowed":true}""")]
    [InlineData("""{"clientId":"a","publicClient":true,"redirectUris":["http://localhost:3000/*","http://127.0.0.1/x","app://callback","/relative/*"],"webOrigins":["+"]}""")]
    [InlineData("""{"clientId":"a","standardFlowEnabled":false,"fullScopeAllowed":false,"redirectUris":["*"]}""")]
    [InlineData("""{"clientId":"a","consentRequired":true,"defaultClientScopes":["profile","offline_access"]}""")]
    [InlineData("""{"clientId":"a","fullScopeAllowed":false,"clientAuthenticatorType":"client-secret","attributes":{"access.token.lifespan":"60","use.refresh.tokens":"true","client_credentials.use_refresh_token":"false"}}""")]
    public void Client_NearMiss_IsSilent(string client) => Assert.Empty(Scan($$"""{"realm":"a","clients":[{{client}}]}"""));

    [Theory]
    [InlineData("""{"clientId":"a","redirectUris":["https://*.orders.example/*"],"fullScopeAllowed":false}""", "SG5004")]
    [InlineData("""{"clientId":"a","redirectUris":["http://app.orders.example/*"],"fullScopeAllowed":false}""", "SG2006")]
    [InlineData("""{"clientId":"a","standardFlowEnabled":false,"implicitFlowEnabled":true,"redirectUris":["*"],"fullScopeAllowed":false}""", "SG5002 SG5004")]
    [InlineData("""{"clientId":"a","serviceAccountsEnabled":true}""", "SG5004")]
    public void Client_Reports(string client, string rules) =>
        Assert.Equal(rules, string.Join(' ', Scan($$"""{"realm":"a","clients":[{{client}}]}""").Select(finding => finding.Rule.Id).Order()));

    [Fact]
    public void UserWithoutServiceAccount_MayBeAdministrator() =>
        Assert.Empty(Scan("""{"realm":"a","users":[{"username":"jane","realmRoles":["admin"],"clientRoles":{"realm-management":["realm-admin"]}}]}"""));

    [Theory]
    [InlineData("1577836800", true)]
    [InlineData("1793491200", false)]
    [InlineData("yesterday", false)]
    [InlineData("99999999999999999999999", false)]
    [InlineData("-5", false)]
    [InlineData("", false)]
    public void Age_IsJudgedOnTheGivenDayAlone(string created, bool reports)
    {
        var json = $$$"""{"realm":"a","clients":[{"clientId":"a","fullScopeAllowed":false,"attributes":{"client.secret.creation.time":"{{{created}}}"}}]}""";
        Assert.Equal(reports, Scan(json).Any());
        Assert.Empty(TextScanner.Scan(new TextDocument("a.json", json), ScanSettings.Default.With(Policy())));
        Assert.Empty(TextScanner.Scan(new TextDocument("a.json", json), ScanSettings.Default.At(Today)));
    }

    [Fact]
    public void Settings_TellTheDayApart()
    {
        Assert.Equal(ScanSettings.Default.At(Today).Identity, ScanSettings.Default.At(Today.AddHours(1)).Identity);
        Assert.NotEqual(ScanSettings.Default.At(Today).Identity, ScanSettings.Default.At(Today.AddDays(1)).Identity);
    }

    private static IEnumerable<(string, string)> Documented(string section)
    {
        var page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "keycloak.md"));
        var start = page.IndexOf($"\n## {section}\n", StringComparison.Ordinal);
        var end = page.IndexOf("\n## ", start + 1, StringComparison.Ordinal);
        return Regex.Matches(page[start..end], @"^\| `([^`]+)` \| (SG\d{4}) \|", RegexOptions.Multiline).Select(row => (row.Groups[1].Value, row.Groups[2].Value));
    }

    private static string Export(IEnumerable<string> paths, bool isBad, string rule)
    {
        var root = Seed(paths.First());
        foreach (var path in paths)
        {
            var values = Values.TryGetValue(LastName(path), out var known) ? known : (Bad: Opaque, Good: "${env.ORDERS}");
            if (rule == "SG2006" && path.Contains("redirectUris", StringComparison.Ordinal)) values.Bad = "http://app.orders.example/*";
            Put(root, path, (isBad ? values.Bad : values.Good).DeepClone());
        }

        return root.ToJsonString();
    }

    private static string Export(IEnumerable<string> paths, string value)
    {
        var root = Seed(paths.First());
        foreach (var path in paths) Put(root, path, value);
        return root.ToJsonString();
    }

    // Enough for the document to be recognised, and for nothing else to be found.
    private static JsonObject Seed(string path) =>
        Regex.IsMatch(path, @"^(credentials|auth-server|ssl-required|verify|disable|allow)")
            ? new() { ["realm"] = "orders", ["resource"] = "orders", ["auth-server-url"] = "https://sso.orders.example/" }
            : new()
            {
                ["realm"] = "orders",
                ["clients"] = new JsonArray(new JsonObject { ["clientId"] = "orders", ["fullScopeAllowed"] = false, ["serviceAccountsEnabled"] = true }),
                ["users"] = new JsonArray(new JsonObject { ["serviceAccountClientId"] = "orders", ["credentials"] = new JsonArray(new JsonObject { ["type"] = "otp" }) }),
            };

    private static string LastName(string path) => Steps(path).Last(step => step != "[]");

    private static IReadOnlyList<string> Steps(string path) =>
        Regex.Matches(path, @"\[""([^""]+)""\]|(\[\])|([^.\[\]]+)").Select(step => step.Groups[1].Success ? step.Groups[1].Value : step.Value).ToList();

    private static void Put(JsonNode node, string path, JsonNode? value)
    {
        var steps = Steps(path);
        for (var i = 0; i < steps.Count; i++)
        {
            var isLast = i == steps.Count - 1;
            JsonNode next = isLast ? value! : steps[i + 1] == "[]" ? new JsonArray() : new JsonObject();
            if (node is JsonArray list)
            {
                if (isLast || list.Count == 0) list.Add(next);
                node = list[^1]!;
            }
            else
            {
                if (isLast || node[steps[i]] is null) node[steps[i]] = next;
                node = node[steps[i]]!;
            }
        }
    }

    private static PolicyOptions Policy() => PolicyOptions.Read(key => key == PolicyOptions.MaxSecretAgeKey.Key ? "90" : null);

    private static IReadOnlyList<Finding> Scan(string json, bool countsSharedSecrets = false)
    {
        var settings = UserSettings.Apply(ScanSettings.Default, key => countsSharedSecrets && key == "secretguard.SG5006.severity" ? "warning" : null);
        return TextScanner.Scan(new TextDocument("export.json", json), settings.With(Policy()).At(Today));
    }
}
