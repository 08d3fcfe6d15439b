using System.Net;
using System.Text;
using SecretGuard.Cli.Verification;

namespace SecretGuard.Cli.Tests.Verification;

/// <summary>The bodies are those that the servers document.</summary>
public sealed class TokenAnswerTests
{
    [Theory]
    [InlineData("any", 401, """{"error":"invalid_client"}""")]
    [InlineData("any", 400, """{"error":"invalid_client","error_description":"Client authentication failed"}""")]
    [InlineData("Keycloak", 401, """{"error":"unauthorized_client","error_description":"Invalid client or Invalid client credentials"}""")]
    [InlineData("Keycloak before 18", 401, """{"error":"invalid_client","error_description":"Invalid client credentials"}""")]
    [InlineData("Entra", 401, """{"error":"invalid_client","error_description":"AADSTS7000215: Invalid client secret provided.","error_codes":[7000215],"trace_id":"x"}""")]
    [InlineData("Entra", 401, """{"error":"invalid_client","error_description":"AADSTS7000222: The provided client secret keys are expired.","error_codes":[7000222]}""")]
    [InlineData("Entra", 400, """{"error":"unauthorized_client","error_description":"AADSTS700016: Application was not found in the directory.","error_codes":[700016]}""")]
    [InlineData("Auth0", 401, """{"error":"access_denied","error_description":"Unauthorized"}""")]
    [InlineData("Okta", 401, """{"error":"invalid_client","error_description":"The client secret supplied for a confidential client is invalid."}""")]
    [InlineData("Cognito", 400, """{"error":"invalid_client"}""")]
    public void WrongSecret_IsRejected(string server, int status, string body)
    {
        Assert.NotEmpty(server);
        Assert.Equal(VerdictKind.Rejected, Read(status, body).Kind);
    }

    [Theory]
    [InlineData("""{"access_token":"t","token_type":"Bearer","expires_in":300}""")]
    [InlineData("""{"token_type":"Bearer","access_token":"t","unknown":{"a":[1]}}""")]
    public void Token_IsLive(string body) => Assert.Equal(VerdictKind.Live, Read(200, body).Kind);

    [Theory]
    [InlineData(429, """{"error":"slow_down"}""")]
    [InlineData(429, "<html>")]
    public void TooManyRequests_IsRateLimited(int status, string body) => Assert.Equal(VerdictKind.RateLimited, Read(status, body).Kind);

    [Theory]
    [InlineData(200, """{"token_type":"Bearer"}""")]
    [InlineData(200, """{"access_token":""}""")]
    [InlineData(200, """{"access_token":7}""")]
    [InlineData(200, """{"error":"invalid_client"}""")]
    [InlineData(200, "<html>welcome</html>")]
    [InlineData(200, "{\"access_token\":\"t\"")]
    [InlineData(200, "")]
    [InlineData(200, "[]")]
    [InlineData(200, "null")]
    [InlineData(201, """{"access_token":"t"}""")]
    [InlineData(302, "")]
    [InlineData(307, """{"access_token":"t"}""")]
    [InlineData(400, """{"error":"unauthorized_client","error_description":"Client not enabled to retrieve service account"}""")]
    [InlineData(401, """{"error":"unauthorized_client"}""")]
    [InlineData(400, """{"error":"invalid_scope"}""")]
    [InlineData(400, """{"error":"invalid_request","error_description":"invalid_client"}""")]
    [InlineData(403, """{"error":"access_denied","error_description":"Client is not authorized to access the API."}""")]
    [InlineData(403, """{"error":"access_denied","error_description":"Unauthorized"}""")]
    [InlineData(401, """{"error":"invalid_client","error_description":"AADSTS7000218: The request body must contain client_assertion or client_secret.","error_codes":[7000218]}""")]
    [InlineData(401, """{"error":"invalid_client","error_codes":["7000215"]}""")]
    [InlineData(401, "Unauthorized")]
    [InlineData(500, """{"error":"server_error"}""")]
    [InlineData(503, "")]
    public void AnythingElse_IsUnknown(int status, string body) => Assert.Equal(VerdictKind.Unknown, Read(status, body).Kind);

    [Theory]
    [InlineData("""{"error":"no-such-word"}""", "no-such-word (400)")]
    [InlineData("""{"error":"hunter2"}""", "an error without a code (400)")]
    [InlineData("""{"error":"x hunter2"}""", "an error without a code (400)")]
    [InlineData("""{"error":"\u001b[31mred"}""", "an error without a code (400)")]
    [InlineData("""{"error":"::error::forged"}""", "an error without a code (400)")]
    [InlineData("""{"error":7}""", "an error without a code (400)")]
    public void OfTheServersWords_TheCodeAloneIsRepeated(string body, string reason) => Assert.Equal(reason, Read(400, body).Reason);

    [Fact]
    public void AnswerThatIsTooLarge_IsUnknown() =>
        Assert.Equal("the answer is too large (200)", TokenAnswer.Read(HttpStatusCode.OK, null, new SecretText("hunter2")).Reason);

    private static Verdict Read(int status, string body) => TokenAnswer.Read((HttpStatusCode)status, Encoding.UTF8.GetBytes(body), new SecretText("hunter2"));
}
