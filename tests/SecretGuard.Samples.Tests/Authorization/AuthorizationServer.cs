using System.Collections.Concurrent;
using SecretGuard.Samples.Tests.Loopback;

namespace SecretGuard.Samples.Tests.Authorization;

/// <summary>
/// The client-credentials grant of RFC 6749 and nothing else, strictly: the client's secret by the method it is registered with, only
/// scopes that it was given, every parameter once, TLS only.
/// </summary>
internal sealed class AuthorizationServer : IAuthorizationServer
{
    public const string Issuer = $"https://{LoopbackNetwork.AuthorizationHost}/realms/orders";
    public const string Audience = $"https://{LoopbackNetwork.ApiHost}";
    public const string TokenPath = "/realms/orders/protocol/openid-connect/token";

    public static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(5);

    private readonly WebApplication _application;
    private readonly RegisteredClient[] _clients;
    private readonly ConcurrentQueue<string> _answers = new();
    private readonly ConcurrentQueue<string> _tokens = new();
    private int _expired;

    private AuthorizationServer(WebApplication application, RegisteredClient[] clients)
    {
        _application = application;
        _clients = clients;
        application.MapGet("/realms/orders/.well-known/openid-configuration", () => Metadata());
        application.MapGet("/realms/orders/keys", () => new { keys = new[] { Tokens.PublicKey() } });
        application.MapPost(TokenPath, (RequestDelegate)AnswerAsync);
    }

    public string OutcomeOfUndeclaredScope => "refused with 400 invalid_scope";

    public IReadOnlyList<string> Answers => _answers.ToArray();

    public IReadOnlyList<string> IssuedTokens => _tokens.ToArray();

    public TokenIssuer Tokens { get; } = new();

    public int Port { get; private set; }

    /// <summary>Answers in place of the token endpoint, for answers that no right server gives. Null: the endpoint itself.</summary>
    public RequestDelegate? Instead { get; set; }

    public static async Task<AuthorizationServer> StartAsync(LoopbackNetwork network, params RegisteredClient[] clients)
    {
        var server = new AuthorizationServer(LoopbackServer.CreateBuilder(network).Build(), clients);
        var (secure, _) = await LoopbackServer.StartAsync(server._application);
        network.Names[LoopbackNetwork.AuthorizationHost] = server.Port = secure.Port;
        return server;
    }

    public Task IssueExpiredAsync(int count)
    {
        Interlocked.Exchange(ref _expired, count);
        return Task.CompletedTask;
    }

    public Task SettleAsync() => Task.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        await _application.DisposeAsync();
        Tokens.Dispose();
    }

    private static object Metadata() => new
    {
        issuer = Issuer,
        token_endpoint = $"https://{LoopbackNetwork.AuthorizationHost}{TokenPath}",
        jwks_uri = $"{Issuer}/keys",
        response_types_supported = Array.Empty<string>(),
        grant_types_supported = new[] { "client_credentials" },
    };

    private async Task AnswerAsync(HttpContext context)
    {
        if (Instead is { } other)
        {
            await other(context);
            return;
        }

        // RFC 6749, section 5.1: no cache on the way may keep a token.
        context.Response.Headers.CacheControl = "no-store";
        context.Response.Headers.Pragma = "no-cache";
        try
        {
            var answer = await GrantAsync(context.Request);
            _answers.Enqueue("granted");
            await context.Response.WriteAsJsonAsync(answer);
        }
        catch (TokenRefusal refusal)
        {
            _answers.Enqueue(refusal.Code);
            context.Response.StatusCode = refusal.Status;
            if (refusal.Status == StatusCodes.Status401Unauthorized) context.Response.Headers.WWWAuthenticate = "Basic realm=\"orders\"";
            await context.Response.WriteAsJsonAsync(new { error = refusal.Code });
        }
    }

    private async Task<object> GrantAsync(HttpRequest request)
    {
        if (!request.IsHttps) throw TokenRefusal.InvalidRequest();
        var form = await TokenRequestForm.ReadAsync(request);
        var credentials = ClientCredentials.Read(request.Headers.Authorization, form);
        var client = _clients.FirstOrDefault(credentials.AreOf) ?? throw TokenRefusal.InvalidClient();
        if (form["grant_type"] is not { } grant) throw TokenRefusal.InvalidRequest();
        if (grant != "client_credentials") throw TokenRefusal.UnsupportedGrant();
        if (form["scope"] is not { } scope || scope.Split(' ').Except(client.Scopes).Any()) throw TokenRefusal.InvalidScope();
        return new { access_token = Issue(client, scope), token_type = "Bearer", expires_in = (int)Lifetime.TotalSeconds, scope };
    }

    private string Issue(RegisteredClient client, string scope)
    {
        var issuedAt = DateTimeOffset.UtcNow - (Interlocked.Decrement(ref _expired) >= 0 ? TimeSpan.FromHours(1) : TimeSpan.Zero);
        var content = new TokenContent { Client = client.Id, Scope = scope, IssuedAt = issuedAt, Expires = issuedAt + Lifetime };
        var token = Tokens.Issue(content);
        _tokens.Enqueue(token);
        return token;
    }
}
