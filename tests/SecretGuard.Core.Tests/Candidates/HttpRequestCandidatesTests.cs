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
    [InlineData("GET {|SG2006:http://api.orders.example/orders|} HTTP/1.1\nAuthorization: Bearer {{token}}")]
    [InlineData("{|SG2006:http://api.orders.example/orders|}\nAccept: application/json\nauthorization: bearer {{token}}")]
    [InlineData("GET {|SG2006:http://orders:8080/orders|}\nX-Api-Key: {{key}}")]
    [InlineData("@api = {|SG2006:http://api.orders.example|}\nGET {{api}}/orders\nAuthorization: Bearer {{token}}\n\n###\nDELETE {{api}}/orders/1\nAuthorization: Bearer {{token}}")]
    [InlineData("POST https://id/x\n\nclient_secret={|SG1001:a%2Bb%c3%a4c|}&grant_type=client_credentials")]
    [InlineData("GET https://api.orders.example/v1/quote?symbol=A&{|SG2005:token|}={{token}}")]
    [InlineData("GET https://media.orders.example/api/images/1?{|SG2005:token|}={{token}}")]
    public void Shapes_Report(string markup) => TextFindings.Verify("src/a.rest", markup);

    [Theory]
    [InlineData("POST https://id/x\n\nclient_secret={{clientSecret}}&client_id=a")]
    [InlineData("@clientSecret = {{$dotenv CLIENT_SECRET}}")]
    [InlineData("@clientId = OPAQUE")]
    [InlineData("@base = http://id.example.com\nPOST {{base}}/orders")]
    [InlineData("@base = https://id.example.com\nPOST {{base}}/connect/token")]
    [InlineData("POST http://localhost:8080/connect/token\n\nclient_secret=<secret>")]
    [InlineData("GET http://api.orders.example/orders")]
    [InlineData("GET https://api.orders.example/orders\nAuthorization: Bearer {{token}}")]
    [InlineData("GET http://localhost:5000/orders\nAuthorization: Bearer {{token}}")]
    [InlineData("GET http://api.orders.example/public\n\n###\nGET https://api.orders.example/orders\nAuthorization: Bearer {{token}}")]
    [InlineData("@api = http://api.orders.example\n@other = https://api.orders.example\nGET {{api}}/public\n\n###\nGET {{other}}/orders\nAuthorization: Bearer {{token}}")]
    [InlineData("GET http://api.orders.example/orders\nAuthorization: Digest {{digest}}")]
    [InlineData("# POST http://id.example.com/connect/token")]
    [InlineData("GET https://www.orders.example/images/1?token={{token}}")]
    [InlineData("GET https://api.orders.example/accounts/confirm?token={{token}}")]
    [InlineData("GET https://api.orders.example/accounts/ResetPassword?user=1&token={{token}}")]
    [InlineData("GET https://media.orders.example/api/images/1?pageToken={{token}}")]
    [InlineData("GET https://capital.orders.example/capitals?token={{token}}")]
    public void References_DoNotReport(string markup) => TextFindings.Verify("src/a.http", markup);
}
