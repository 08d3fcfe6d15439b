using System;
using System.Collections.Generic;
using System.Linq;
using System.Net;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using SecretGuard.Cli.Verification;

namespace SecretGuard.Cli.Tests.Verification;

/// <summary>Over real sockets, on this machine.</summary>
public sealed class SecretProofTests
{
    private const string Secret = "hunter2 & +ü";

    private const string Token = """{"access_token":"t0k3n","token_type":"Bearer"}""";

    private const string Rejection = """{"error":"invalid_client"}""";

    [Fact]
    public async Task Basic_IsFormEncodedAsTheStandardSays()
    {
        using var server = LoopbackTokenServer.Answering(200, Token);

        var verdict = await ProveAsync(server);

        Assert.Equal(VerdictKind.Live, verdict.Kind);
        var request = Assert.Single(server.Requests);
        Assert.StartsWith("POST /token HTTP/1.1\r\n", request, StringComparison.Ordinal);
        var basic = request.Split("\r\n").Single(line => line.StartsWith("Authorization: Basic ", StringComparison.Ordinal))[21..];
        Assert.Equal("orders%3Aapi:hunter2+%26+%2B%C3%BC", Encoding.ASCII.GetString(Convert.FromBase64String(basic)));
        Assert.EndsWith("\r\n\r\ngrant_type=client_credentials", request, StringComparison.Ordinal);
        Assert.DoesNotContain("t0k3n", verdict.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""["client_secret_post"]""", "client_secret=hunter2", 1)]
    [InlineData("""["private_key_jwt","client_secret_post","client_secret_basic"]""", "Authorization: Basic", 1)]
    [InlineData("""["private_key_jwt"]""", "", 0)]
    public async Task Method_IsOneOfThoseTheServerNames(string methods, string expected, int asked)
    {
        using var server = Discovered($""" ,"token_endpoint_auth_methods_supported":{methods}""");

        var verdict = await ProveAsync(server, isIssuer: true);

        Assert.Equal(asked == 1 ? VerdictKind.Live : VerdictKind.Unknown, verdict.Kind);
        var posts = server.Requests.Where(request => request.StartsWith("POST", StringComparison.Ordinal)).ToList();
        Assert.Equal(asked, posts.Count);
        Assert.All(posts, request => Assert.Contains(expected, request, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Keycloak", 401, """{"error":"unauthorized_client","error_description":"Invalid client or Invalid client credentials"}""")]
    [InlineData("Entra", 401, """{"error":"invalid_client","error_description":"AADSTS7000215: Invalid client secret provided. Ensure the secret being sent in the request is the client secret value.","error_codes":[7000215],"timestamp":"2026-01-01 00:00:00Z"}""")]
    [InlineData("Entra", 400, """{"error":"unauthorized_client","error_description":"AADSTS700016: Application with identifier 'orders' was not found in the directory 'shop'.","error_codes":[700016]}""")]
    [InlineData("Auth0", 401, """{"error":"access_denied","error_description":"Unauthorized"}""")]
    [InlineData("Okta", 401, """{"error":"invalid_client","error_description":"The client secret supplied for a confidential client is invalid."}""")]
    [InlineData("Cognito", 400, """{"error":"invalid_client"}""")]
    public async Task DocumentedRejections_OverTheWire_ByBothMethods(string server, int status, string body)
    {
        using var replay = LoopbackTokenServer.Answering(status, body);

        var verdict = await ProveAsync(replay, options: Options with { TriesBoth = true });

        Assert.Equal((server, VerdictKind.Rejected), (server, verdict.Kind));
        Assert.EndsWith(", asked with client_secret_post", verdict.Reason, StringComparison.Ordinal);
        Assert.Contains("Authorization: Basic", replay.Requests[0], StringComparison.Ordinal);
        Assert.Contains("&client_secret=", replay.Requests[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task SecondMethod_IsTriedOnlyWhereAskedFor()
    {
        using var server = new LoopbackTokenServer(request =>
            request.Contains("client_secret=", StringComparison.Ordinal) ? LoopbackTokenServer.Json(200, Token) : LoopbackTokenServer.Json(401, Rejection));

        var once = await ProveAsync(server);
        Assert.Equal((VerdictKind.Rejected, "invalid_client (401), asked with client_secret_basic"), (once.Kind, once.Reason));
        Assert.Single(server.Requests);
        Assert.Equal(VerdictKind.Live, (await ProveAsync(server, options: Options with { TriesBoth = true })).Kind);
        Assert.Equal(3, server.Requests.Count);
    }

    [Fact]
    public async Task SecondMethod_IsNotTriedAfterATokenOrARefusalToTalk()
    {
        using var live = LoopbackTokenServer.Answering(200, Token);
        using var tired = LoopbackTokenServer.Answering(429, "");

        await ProveAsync(live, options: Options with { TriesBoth = true });
        Assert.Equal(VerdictKind.RateLimited, (await ProveAsync(tired, options: Options with { TriesBoth = true })).Kind);

        Assert.Single(live.Requests);
        Assert.Single(tired.Requests);
    }

    [Fact]
    public async Task Revocation_HappensOnlyWhereAskedFor()
    {
        using var server = Discovered(""", "revocation_endpoint":"{address}/revoke" """);

        await ProveAsync(server, isIssuer: true);
        Assert.DoesNotContain(server.Requests, request => request.StartsWith("POST /revoke", StringComparison.Ordinal));

        var verdict = await ProveAsync(server, isIssuer: true, options: Options with { Revokes = true });
        Assert.Equal("the server issued a token, which was revoked", verdict.Reason);
        Assert.Contains("token=t0k3n", Assert.Single(server.Requests, request => request.StartsWith("POST /revoke", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://127.0.0.1:9/other")]
    [InlineData("https://login.orders.example")]
    public async Task MetadataOfAnotherIssuer_EndsIt(string issuer)
    {
        using var server = new LoopbackTokenServer(_ => LoopbackTokenServer.Json(200, $$"""{"issuer":"{{issuer}}","token_endpoint":"{{issuer}}/token"}"""));

        Assert.Equal("its metadata is that of another issuer", (await ProveAsync(server, isIssuer: true)).Reason);
        Assert.DoesNotContain(server.Requests, request => request.StartsWith("POST", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("https://elsewhere.orders.example/token", "elsewhere.orders.example is another host; allow it with --allow-host elsewhere.orders.example")]
    [InlineData("http://127.0.0.1:9/token", "127.0.0.1:9 is another host")]
    [InlineData("http://169.254.169.254/token", "169.254.169.254 is another host")]
    [InlineData("file:///etc/passwd", "its metadata names no token endpoint")]
    [InlineData("https://user:hunter2@127.0.0.1/token", "its metadata names no token endpoint")]
    public async Task DiscoveredEndpointElsewhere_IsNotAsked(string endpoint, string reason)
    {
        LoopbackTokenServer? self = null;
        using var server = self = new LoopbackTokenServer(_ => LoopbackTokenServer.Json(200, $$"""{"issuer":"{{self!.Address}}","token_endpoint":"{{endpoint}}"}"""));

        Assert.StartsWith(reason, (await ProveAsync(server, isIssuer: true)).Reason, StringComparison.Ordinal);
        Assert.DoesNotContain(server.Requests, request => request.StartsWith("POST", StringComparison.Ordinal));
    }

    [Fact]
    public async Task OAuthMetadata_IsAskedForWhereThereIsNoOpenIdMetadata()
    {
        LoopbackTokenServer? self = null;
        using var server = self = new LoopbackTokenServer(request => request switch
        {
            _ when request.StartsWith("GET /.well-known/oauth-authorization-server/tenant HTTP", StringComparison.Ordinal) =>
                LoopbackTokenServer.Json(200, $$"""{"issuer":"{{self!.Address}}/tenant","token_endpoint":"{{self.TokenEndpoint}}"}"""),
            _ when request.StartsWith("POST /token", StringComparison.Ordinal) => LoopbackTokenServer.Json(200, Token),
            _ => LoopbackTokenServer.Json(404, ""),
        });

        Assert.Equal(VerdictKind.Live, (await ProveAsync(server, isIssuer: true, path: "/tenant/")).Kind);
        Assert.StartsWith("GET /tenant/.well-known/openid-configuration HTTP", server.Requests[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Redirects_AreNotFollowed()
    {
        using var target = LoopbackTokenServer.Answering(200, Token);
        using var server = new LoopbackTokenServer(_ => LoopbackTokenServer.Json(307, "", $"Location: {target.TokenEndpoint}\r\n"));

        Assert.Equal("the server redirects (307), and redirects are not followed, asked with client_secret_basic", (await ProveAsync(server)).Reason);
        Assert.Empty(target.Requests);
    }

    [Fact]
    public async Task SlowHugeAndBrokenAnswers_AreUnknown()
    {
        using var slow = new LoopbackTokenServer(_ =>
        {
            Thread.Sleep(3_000);
            return LoopbackTokenServer.Json(200, Token);
        });
        using var huge = LoopbackTokenServer.Answering(200, "{\"access_token\":\"" + new string('a', 1_000_000) + "\"}");
        using var broken = LoopbackTokenServer.Answering(200, "{\"access_token\":");
        using var noise = new LoopbackTokenServer(_ => "\0\0\0 no HTTP\r\n\r\n");
        using var cut = new LoopbackTokenServer(_ => "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n{");

        Assert.Equal("the server does not answer in time", (await ProveAsync(slow, options: Options with { Patience = TimeSpan.FromMilliseconds(300) })).Reason);
        Assert.Equal("the answer is too large (200), asked with client_secret_basic", (await ProveAsync(huge)).Reason);
        Assert.Equal("the answer is no JSON of a token endpoint (200), asked with client_secret_basic", (await ProveAsync(broken)).Reason);
        Assert.Equal("the connection broke, or the answer is no HTTP", (await ProveAsync(noise)).Reason);
        Assert.StartsWith("the connection broke", (await ProveAsync(cut)).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AddressThatChangesBetweenCheckAndConnect_IsJudgedWhereItIsConnectedTo()
    {
        using var server = LoopbackTokenServer.Answering(200, Token);
        var answers = new Queue<string>(["20.190.159.4", "127.0.0.1"]);
        Task<IPAddress[]> Resolve(string host, CancellationToken cancellation) => Task.FromResult(new[] { IPAddress.Parse(answers.Dequeue()) });
        var port = server.Host.Split(':')[1];
        var policy = new EndpointPolicy([$"login.orders.example:{port}"], allowsLoopback: false);
        var credential = Credential(new Uri($"https://login.orders.example:{port}/token"), isIssuer: false);
        answers.Dequeue();

        var verdict = await new SecretProof(policy, Options with { Resolve = Resolve }).ProveAsync(credential, CancellationToken.None);

        Assert.Equal("its name leads to a private, local or reserved address", verdict.Reason);
        Assert.Empty(server.Requests);
        Assert.Empty(answers);
    }

    [Fact]
    public async Task OneAddressOfSeveralThatIsPrivate_IsEnough()
    {
        static Task<IPAddress[]> Resolve(string host, CancellationToken cancellation) => Task.FromResult(new[] { IPAddress.Parse("20.190.159.4"), IPAddress.Parse("10.0.0.1") });
        var policy = new EndpointPolicy(["login.orders.example"], allowsLoopback: true);

        var verdict = await new SecretProof(policy, Options with { Resolve = Resolve }).ProveAsync(Credential(new Uri("https://login.orders.example/token"), isIssuer: false), CancellationToken.None);

        Assert.Equal("its name leads to a private, local or reserved address", verdict.Reason);
    }

    [Fact]
    public async Task HostsThatNobodyAllowed_AndHttp_AreNotAsked()
    {
        using var server = LoopbackTokenServer.Answering(200, Token);
        async Task<string> Reason(string address, bool allowsLoopback, params string[] hosts) =>
            (await new SecretProof(new EndpointPolicy(hosts, allowsLoopback), Options).ProveAsync(Credential(new Uri(address), isIssuer: false), CancellationToken.None)).Reason;

        Assert.StartsWith(server.Host + " is another host", await Reason(server.TokenEndpoint, true), StringComparison.Ordinal);
        Assert.StartsWith(server.Host + " is another host", await Reason(server.TokenEndpoint, true, "127.0.0.1"), StringComparison.Ordinal);
        Assert.StartsWith("it is this machine", await Reason(server.TokenEndpoint, false, server.Host), StringComparison.Ordinal);
        Assert.Equal("login.orders.example would be called without TLS", await Reason("http://login.orders.example/token", true, "login.orders.example"));
        Assert.Empty(server.Requests);
    }

    [Theory]
    [InlineData("https://login.microsoftonline.com/contoso.onmicrosoft.com", "https://login.microsoftonline.com/contoso.onmicrosoft.com/oauth2/v2.0/token", "Entra")]
    [InlineData("https://orders.eu.auth0.com/", "https://orders.eu.auth0.com/", "Auth0")]
    [InlineData("https://sso.orders.example/realms/a", "https://sso.orders.example/realms/a", "Standard")]
    public void Profiles_KnowWhatTheirServersNeed(string authority, string address, string profile)
    {
        var server = ServerAddress.OfAuthority(new Uri(authority));

        Assert.Equal((address, profile), (server!.Address.AbsoluteUri, server.Profile.ToString()));
    }

    [Fact]
    public async Task ProfilesAndOptions_AddFields()
    {
        using var server = LoopbackTokenServer.Answering(200, Token);
        async Task<string> Body(ServerProfile profile, ProofOptions options)
        {
            var credential = Credential(new Uri(server.TokenEndpoint), isIssuer: false);
            await new SecretProof(new EndpointPolicy([server.Host], true), options).ProveAsync(credential with { Server = credential.Server with { Profile = profile } }, CancellationToken.None);
            return server.Requests[^1].Split("\r\n\r\n")[1];
        }

        Assert.Equal("grant_type=client_credentials&scope=orders%3Aapi%2F.default", await Body(ServerProfile.Entra, Options));
        Assert.Equal("grant_type=client_credentials&audience=https%3A%2F%2F127.0.0.1%2Fapi%2Fv2%2F", await Body(ServerProfile.Auth0, Options));
        Assert.Equal("grant_type=client_credentials&scope=a+b&audience=c", await Body(ServerProfile.Entra, Options with { Scope = "a b", Audience = "c" }));
    }

    private static ProofOptions Options => new() { Patience = TimeSpan.FromSeconds(20) };

    // The metadata of the server itself, with more members.
    private static LoopbackTokenServer Discovered(string members)
    {
        LoopbackTokenServer? self = null;
        return self = new LoopbackTokenServer(request =>
        {
            var more = members.Replace("{address}", self!.Address, StringComparison.Ordinal);
            return request.StartsWith("GET", StringComparison.Ordinal)
                ? LoopbackTokenServer.Json(200, $$"""{"issuer":"{{self.Address}}","token_endpoint":"{{self.TokenEndpoint}}"{{more}}}""")
                : LoopbackTokenServer.Json(200, Token);
        });
    }

    private static Task<Verdict> ProveAsync(LoopbackTokenServer server, bool isIssuer = false, ProofOptions? options = null, string path = "") =>
        new SecretProof(new EndpointPolicy([server.Host], allowsLoopback: true), options ?? Options)
            .ProveAsync(Credential(new Uri(isIssuer ? server.Address + path : server.TokenEndpoint), isIssuer), CancellationToken.None);

    private static ClientCredential Credential(Uri address, bool isIssuer) =>
        new("a.json(1,1)", "orders:api", new SecretText(Secret), new TokenServer(address, isIssuer, ServerProfile.Standard));
}
