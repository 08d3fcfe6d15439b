using SecretGuard.Testing;

namespace SecretGuard.Core.Tests.Candidates;

public sealed class HttpRequestCandidatesTests
{
    [Fact]
    public void TokenRequest_Reports() => TextFindings.Verify("src/token.http", """
        @host = https://id.example.com
        # client_secret=secret
        @clientSecret = {|SG1001:OPAQUE|}

        ### token
        POST {|SG2001:http://id.example.com/realms/a/protocol/openid-connect/token|} HTTP/1.1
        Content-Type: application/x-www-form-urlencoded

        grant_type=client_credentials
        &client_id=orders
        &client_secret={|SG1001:super-secret|}
        &scope=read {|SG3001:*|}

        ### call
        GET {{host}}/orders
        Authorization: Bearer {{token}}
        """);

    [Theory]
    [InlineData("POST https://id/x\n\ngrant_type=client_credentials&client_id=a&client_secret={|SG1001:OPAQUE|}&scope={|SG3001:admin|}")]
    [InlineData("POST https://id/x\r\n\r\n{\r\n\"client_id\":\"a\",\"client_secret\":\"{|SG1001:OPAQUE|}\"}\r\n")]
    [InlineData("https://id/x?client_id=a&{|SG2005:client_secret|}={|SG1001:OPAQUE|}")]
    [InlineData("POST https://id/x\n    ?client_id=a\n    &client_secret={|SG1001:OPAQUE|}")]
    [InlineData("POST https://id/x\nclient_secret: {|SG1001:OPAQUE|}")]
    [InlineData("@tokenUrl=\t{|SG2001:http://id.example.com/x|}")]
    [InlineData("@base = {|SG2001:http://id.example.com|}\nPOST {{base}}/connect/token")]
    [InlineData("# client_secret={|SG1001:OPAQUE|}\nGET https://x/")]
    [InlineData("POST https://id/x\n\nclient_secret={|SG1001:a%2Bb%c3%a4c|}&grant_type=client_credentials")]
    public void Shapes_Report(string markup) => TextFindings.Verify("src/a.rest", markup);

    [Theory]
    [InlineData("POST https://id/x\n\nclient_secret={{clientSecret}}&client_id=a")]
    [InlineData("@clientSecret = {{$dotenv CLIENT_SECRET}}")]
    [InlineData("@clientId = OPAQUE")]
    [InlineData("@base = http://id.example.com\nPOST {{base}}/orders")]
    [InlineData("@base = https://id.example.com\nPOST {{base}}/connect/token")]
    [InlineData("POST http://localhost:8080/connect/token\n\nclient_secret=<secret>")]
    [InlineData("# POST http://id.example.com/connect/token")]
    public void References_DoNotReport(string markup) => TextFindings.Verify("src/a.http", markup);
}
