using SecretGuard.Testing;

namespace SecretGuard.Core.Tests.Candidates;

public sealed class LineCandidatesTests
{
    [Theory]
    [InlineData("a.txt", "client_secret={|SG1001:OPAQUE|}")]
    [InlineData("a.ini", "[oauth]\nclient_id = a\nclient_secret = {|SG1001:OPAQUE|} ; note\nscope = read {|SG3001:*|} ; note")]
    [InlineData("a.conf", "client-secret: \"{|SG1001:OPAQUE|}\",")]
    [InlineData("a.conf", "oidc.client_secret '{'\nKeycloak:ClientSecret={|SG1001:OPAQUE|}\rclient_secret={|SG1001:other|}")]
    [InlineData("a.txt", "grant_type=client_credentials&client_id=a&client_secret={|SG1001:OPAQUE|}&scope={|SG3001:admin|}")]
    [InlineData("a.txt", "https://id.example.com/x?{|SG2005:client_secret|}={|SG1001:OPAQUE|}&a=b")]
    [InlineData("a.txt", "GET https://orders.example.com/cb?code={|SG1002:OPAQUE|}&state=a HTTP/1.1")]
    [InlineData("a.txt", "https://a.example.com/go?to=https://b.example.com/?{|SG2005:access_token|}=${A}&{|SG2005:api_key|}=${B} https://a.example.com/?x=1&{|SG2005:api_key|}=${C}")]
    [InlineData("a.json", "{ \"uri\": \"https://login.orders.example/token?client_id=orders&code=a6ed8e7f-471f-44f1-903b-65946475f351&grant_type=authorization_code\" }")]
    [InlineData("a.txt", "GET https://orders.example.com/cb?code=confirmation-of-the-order&code=42")]
    [InlineData("a.txt", "ask {|SG2001:http://id.example.com/oauth2/v2.0/token|}, then wait")]
    [InlineData("a.txt", "{\\\"client_secret\\\": \\\"{|SG1001:OPAQUE|}\\\"}")]
    [InlineData("README.md", "```sh\nexport CLIENT_SECRET={|SG1001:secret|}\n```\nThe client_secret: {|SG1001:OPAQUE|} is old.")]
    [InlineData("a.txt", "client_secret: ${CLIENT_SECRET:-{|SG1001:changeme|}}")]
    [InlineData("a.txt", "# client_secret = {|SG1001:OPAQUE|}")]
    [InlineData("Makefile", "run:\n\tcurl -d client_secret={|SG1001:OPAQUE|} https://id/x")]
    [InlineData("a.txt", "<add key=\"ida:ClientSecret\" value=\"{|SG1001:OPAQUE|}\" />")]
    [InlineData("a.txt", "\"Keycloak:ClientSecret\": \"{|SG1001:OPAQUE|}\"")]
    [InlineData("a.txt", "<x name='client_secret'  Value = '{|SG1001:OPAQUE|}'>")]
    [InlineData("a.txt", "<ClientSecret>{|SG1001:OPAQUE|}</ClientSecret>")]
    [InlineData("README.md", "```xml\n<clientSecret>{|SG1001:OPAQUE|}</clientSecret>\n```")]
    public void NamedValue_Reports(string path, string markup) => TextFindings.Verify("src/" + path, markup);

    [Theory]
    [InlineData("a.txt", "client_secret=")]
    [InlineData("a.txt", "client_secret=$CLIENT_SECRET")]
    [InlineData("a.txt", "const Orders.Parameters.ClientSecret = \"client_secret\" -> string")]
    [InlineData("a.txt", "client_secret = <your client secret>")]
    [InlineData("a.txt", "client_secret: The secret of the client, as the portal shows it.")]
    [InlineData("a.txt", "client_secret = get_secret('x')")]
    [InlineData("a.txt", "client_secret: true")]
    [InlineData("a.txt", "client_secret = settings.client.secret")]
    [InlineData("a.txt", "# client_secret = secret")]
    [InlineData("README.md", "Set client_secret: secret")]
    [InlineData("a.txt", "http://www.w3.org/2001/oauth2/token")]
    [InlineData("a.txt", "scope = all")]
    [InlineData("a.txt", "<add key=\"ClientSecret\" /><add value=\"x\" />")]
    [InlineData("a.txt", "<ClientSecret></ClientSecret>")]
    [InlineData("a.txt", "<ClientSecret><Value>x</Value></ClientSecret>")]
    [InlineData("a.txt", "Authorization: Bearer <access_token>`")]
    [InlineData("a.txt", "dotnet user-secrets set \"AzureAd:ClientCredentials:0:ClientSecret\" \"<your-client-secret>\"")]
    [InlineData("a.txt", "Orders.AccessToken = 1 -> Orders.TokenKind")]
    [InlineData("a.txt", "const Orders.InvalidClientAssertion = \"invalid_client_assertion\" -> string")]
    [InlineData("a.html", "<input type=\"button\" name=\"AccessToken\" value=\"Authorize\" />")]
    [InlineData("a.txt", "<client_secret> is what the portal shows")]
    public void NoValue_DoesNotReport(string path, string markup) => TextFindings.Verify("src/" + path, markup);
}
