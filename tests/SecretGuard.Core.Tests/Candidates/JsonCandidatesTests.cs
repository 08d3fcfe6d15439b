using SecretGuard.Testing;

namespace SecretGuard.Core.Tests.Candidates;

public sealed class JsonCandidatesTests
{
    [Theory]
    [InlineData("""{"Keycloak":{"ClientId":"orders","ClientSecret":"{|SG1001:OPAQUE|}"}}""")]
    [InlineData("""{"clientSecret":"{|SG1001:secret|}"}""")]
    [InlineData("""{"Keycloak:ClientSecret":"{|SG1001:OPAQUE|}"}""")]
    [InlineData("""{"environmentVariables":{"Keycloak__ClientSecret":"{|SG1001:OPAQUE|}"}}""")]
    [InlineData("""{"values":[{"key":"client_secret","value":"{|SG1001:OPAQUE|}"}]}""")]
    [InlineData("""{"oauth":[{"name":"clientSecret","value":"{|SG1001:OPAQUE|}","enabled":true}]}""")]
    [InlineData("""{"Clients":[{"ClientId":"a","ClientSecrets":[{"Value":"{|SG1001:OPAQUE|}"}]}]}""")]
    [InlineData("""{"DownstreamApi":{"Endpoint":"https://graph.microsoft.com/v1.0","Scopes":"User.Read {|SG3002:Directory.Read.All|}"}}""")]
    [InlineData("""{"ClientSecrets":["{|SG1001:OPAQUE|}"]}""")]
    [InlineData("""{"Oidc":{"Secret":"{|SG1001:OPAQUE|}"}}""")]
    [InlineData("""{"client_\u0073ecret":"{|SG1001:OPAQUE|}"}""")]
    [InlineData("""{"client_id":"x","secret":"{|SG1001:OPAQUE|}"}""")]
    [InlineData("""{"Keycloak":{"realm":"r","auth-server-url":"https://kc/","resource":"api","credentials":{"secret":"{|SG1001:OPAQUE|}"}}}""")]
    [InlineData("""{"ClientSecret":"{|SG1001:one|}","ClientSecret":"{|SG1001:two|}"}""")]
    [InlineData("{\n// \"ClientSecret\": \"{|SG1001:OPAQUE|}\"\n}")]
    [InlineData("""{"c":"${CLIENT_SECRET}","clientSecret":"${CLIENT_SECRET:-{|SG1001:changeme|}}"}""")]
    public void SecretUnderItsName_Reports(string markup) => TextFindings.Verify("src/appsettings.json", markup);

    [Theory]
    [InlineData("""{"ClientSecret":""}""")]
    [InlineData("""{"ClientSecret":null}""")]
    [InlineData("""{"ClientSecret":"${CLIENT_SECRET}"}""")]
    [InlineData("""{"ClientSecret":"<client secret>"}""")]
    [InlineData("""{"ClientSecret":"\u003cclient secret\u003e"}""")]
    [InlineData("""{"ClientSecret":"@Microsoft.KeyVault(SecretUri=https://v.vault.azure.net/secrets/x)"}""")]
    [InlineData("""{"ClientSecretName":"orders","UserSecretsId":"OPAQUE"}""")]
    [InlineData("""{"scripts":{"build":"tsc","token":"node token.js"}}""")]
    [InlineData("""{"values":[{"key":"client_id","value":"OPAQUE"}]}""")]
    [InlineData("{\n// \"ClientSecret\": \"secret\"\n}")]
    [InlineData("""{"login":{"clientSecret":"Client secret"}}""")]
    [InlineData("""{"client_id":"orders","home_account_id":"x","credential_type":"AccessToken","secret":"a1b2"}""")]
    public void NoSecret_DoesNotReport(string markup) => TextFindings.Verify("src/appsettings.json", markup);

    [Theory]
    [InlineData("""{"Auth":{"TokenEndpoint":"{|SG2001:http://id.example.com/connect/token|}"}}""")]
    [InlineData("""{"token_url":"{|SG2001:http://id.example.com/x|}"}""")]
    [InlineData("""{"anything":"{|SG2001:http://id.example.com/realms/a/protocol/openid-connect/token|}"}""")]
    [InlineData("""{"anything":"{|SG2001:http:\/\/id.example.com\/oauth2\/token|}"}""")]
    [InlineData("""{"description":"see {|SG2001:http://id.example.com/oauth2/v2.0/token|}."}""")]
    public void PlainTokenEndpoint_Reports(string markup) => TextFindings.Verify("src/appsettings.json", markup);

    [Theory]
    [InlineData("""{"TokenEndpoint":"https://id.example.com/connect/token"}""")]
    [InlineData("""{"TokenEndpoint":"http://localhost:8080/connect/token"}""")]
    [InlineData("""{"$schema":"http://schemas.example.org/oauth2/token"}""")]
    [InlineData("""{"url":"http://example.com/api/token"}""")]
    [InlineData("""{"url":"http://docs.example.com/oauth2/token"}""")]
    public void OtherAddress_DoesNotReport(string markup) => TextFindings.Verify("src/appsettings.json", markup);

    [Theory]
    [InlineData("""{"Keycloak":{"ClientId":"a","Scope":"read {|SG3001:*|}"}}""")]
    [InlineData("""{"Keycloak":{"Scopes":["read","{|SG3001:admin|}"]}}""")]
    [InlineData("""{"x":{"grant_type":"client_credentials","scope":"{|SG3001:admin|}"}}""")]
    [InlineData("""{"x":{"client_id":"a","request":{"scope":"{|SG3001:admin|}"}}}""")]
    [InlineData("""{"values":[{"key":"client_id","value":"a"},{"key":"scope","value":"{|SG3001:*|}"}]}""")]
    [InlineData("""{"x":{"client_id":"a","scope":"read\u0020{|SG3001:\u0061dmin|}"}}""")]
    public void ScopeThatGrantsEverything_Reports(string markup) => TextFindings.Verify("src/settings.json", markup);

    [Theory]
    [InlineData("""{"name":"comment","scope":"all"}""")]
    [InlineData("""{"snippet":{"scope":"*"}}""")]
    [InlineData("""{"AzureAd":{"ClientId":"a","Scopes":["api://x/.default"]}}""")]
    [InlineData("""{"domain":"x","scope":"admin"}""")]
    public void OtherScope_DoesNotReport(string markup) => TextFindings.Verify("src/settings.json", markup);

    [Theory]
    [InlineData("""{"body":"grant_type=client_credentials&client_id=a&client_secret={|SG1001:OPAQUE|}&scope={|SG3001:*|}"}""")]
    [InlineData("""{"raw":"{\n  \"client_id\": \"a\",\n  \"client_secret\": \"{|SG1001:OPAQUE|}\"\n}"}""")]
    [InlineData("""{"scripts":{"token":"curl -d client_secret={|SG1001:OPAQUE|} {|SG2001:http://id.example.com/oauth2/token|}"}}""")]
    [InlineData("""{"scripts":{"start":"CLIENT_SECRET={|SG1001:OPAQUE|} node app.js"}}""")]
    public void TextInsideText_Reports(string markup) => TextFindings.Verify("src/package.json", markup);

    [Theory]
    [InlineData("""{"A":{"ClientSecret":"{|SG1001:OPAQUE|}"}, {|SG9001:|}<<<<<<< HEAD "ClientSecret": "{|SG1001:changed|}" """)]
    [InlineData("""{"A":{ {|SG9001:|}"ClientSecret": "{|SG1001:OPAQUE|}""")]
    public void BrokenFile_IsReadAsTextFromTheBreak(string markup) => TextFindings.Verify("src/a.json", markup);

    [Fact]
    public void BrokenFileWithoutAnyKeyword_LosesNothing() => Assert.Empty(TextFindings.Of("a.json", "{\"a\":"));

    [Theory]
    [InlineData("{\"scope\":")]
    [InlineData("{\"\\u0073cope\":")]
    public void BrokenFileThatMayHoldAFinding_IsReported(string json) => Assert.Equal("SG9001", Assert.Single(TextFindings.Of("a.json", json)).Rule.Id);

    [Fact]
    public void BrokenTextOfUnknownName_IsNotReported() => Assert.Empty(TextFindings.Of("a.data", "{\"a\":"));

    [Fact]
    public void JsonOfUnknownName_IsRead() => TextFindings.Verify("src/a.data", """{"oidc":{"secret":"{|SG1001:OPAQUE|}"}}""");

    [Fact]
    public void NeighbouringClientId_NamesTheClient()
    {
        var finding = Assert.Single(TextFindings.Of("a.json", """{"ClientId":"orders-api","ClientSecret":"secret"}"""));

        Assert.Contains("'orders-api'", finding.Message);
    }

    [Fact]
    public void FlatNamesOfSeveralClients_AreNotMixedUp()
    {
        var findings = TextFindings.Of("a.json", """{"A__ClientId":"one","A__ClientSecret":"secret","B__ClientSecret":"secret"}""");

        Assert.Contains("'one'", findings[0].Message);
        Assert.DoesNotContain("'one'", findings[1].Message);
    }

    [Fact]
    public void SecretsOfAStandardWriter_AreFoundAtTheirExactSpan()
    {
        for (var seed = 1; seed <= 200; seed++)
        {
            var value = GeneratedValues.Opaque(20, seed) + "<'\\\"ä\U0001F600&+" + (char)(seed % 32);
            var written = System.Text.Json.JsonSerializer.Serialize(value);
            var json = $$"""{"a":[{},{"client_secret":{{written}}}]}""";
            var finding = Assert.Single(TextFindings.Of("a.json", json));

            // White space at the end is no part of a secret.
            var range = finding.Range;
            Assert.StartsWith(json.Substring(range.Start, range.Length), written[1..^1]);
            Assert.InRange(range.Length, written.Length - 2 - 6, written.Length - 2);
        }
    }
}
