using System;
using System.Net;
using System.Text;
using SecretGuard.Cli.Verification;
using SecretGuard.Fuzzing.Inputs;

namespace SecretGuard.Fuzzing.Targets;

/// <summary>What a server answers to <c>verify</c>: tokens, errors and metadata.</summary>
internal sealed class ServerAnswerTarget() : FuzzTarget("answers",
[
    .. TestSources.Of("TokenAnswerTests.cs", "answer"), .. TestSources.Of("ServerMetadataTests.cs", "answer"),
    new("answer", """{ "access_token": "a", "token_type": "Bearer", "expires_in": 300 }"""),
    new("answer", """{ "error": "invalid_client", "error_description": "b", "error_codes": [ 7000215, 1.5, "x" ] }"""),
    new("answer", """{ "issuer": "https://id.example.com", "token_endpoint": "https://id.example.com/token", "token_endpoint_auth_methods_supported": [ "client_secret_basic", 1 ], "revocation_endpoint": "https://id.example.com/revoke" }"""),
])
{
    private static readonly Uri Issuer = new("https://id.example.com");
    private static readonly SecretText Secret = new("hunter2");
    private static readonly HttpStatusCode[] Codes = [HttpStatusCode.OK, HttpStatusCode.BadRequest, HttpStatusCode.Unauthorized, HttpStatusCode.Found, HttpStatusCode.TooManyRequests];

    public override void Read(FuzzText input)
    {
        var body = Encoding.UTF8.GetBytes(input.Text);
        var verdict = TokenAnswer.Read(Codes[input.Text.Length % Codes.Length], body, Secret);
        Must.Hold(!Secret.IsIn(verdict.Reason), "A verdict repeats the secret");
        if (verdict.Kind == VerdictKind.Live) _ = TokenAnswer.TokenIn(body);
        _ = ServerAddress.Parse(input.Text);
        try
        {
            _ = ServerMetadata.Parse(body, Issuer);
        }
        catch (CallFailure)
        {
            return;
        }
    }
}
