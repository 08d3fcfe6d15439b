using System.Threading.Tasks;

namespace SecretGuard.Analyzers.Tests.Slots;

public class ApiAddressTests
{
    private const string Bearer = """new AuthenticationHeaderValue("Bearer", token)""";

    [Theory]
    [InlineData("""client.BaseAddress = new Uri("{|SG2006:http://api.orders.example|}"); client.DefaultRequestHeaders.Authorization = BEARER;""")]
    [InlineData("""client.BaseAddress = new Uri("{|SG2006:http://api.orders.example|}"); client.DefaultRequestHeaders.Add("Authorization", "Bearer " + token);""")]
    [InlineData("""client.BaseAddress = new Uri("{|SG2006:http://api.orders.example|}"); client.DefaultRequestHeaders.Add("Authorization", $"Bearer {token}");""")]
    [InlineData("""client.BaseAddress = new Uri("{|SG2006:http://api.orders.example|}"); client.DefaultRequestHeaders.TryAddWithoutValidation("X-Api-Key", token);""")]
    [InlineData("""client.SetBearerToken(token); await client.GetAsync("{|SG2006:http://api.orders.example/orders|}");""")]
    [InlineData("""client.DefaultRequestHeaders.Authorization = BEARER; var s = await client.GetStringAsync($"{|SG2006:http://api.orders.example/orders/{id}|}");""")]
    [InlineData("""client.DefaultRequestHeaders.Authorization = BEARER; var s = await client.GetStringAsync("{|SG2006:http://" + id + "/orders|}");""")]
    [InlineData("""var request = new HttpRequestMessage(HttpMethod.Get, "{|SG2006:http://api.orders.example/orders|}"); request.Headers.Authorization = BEARER; await client.SendAsync(request);""")]
    [InlineData("""var request = new HttpRequestMessage(HttpMethod.Get, "{|SG2006:http://api.orders.example/orders|}") { Headers = { Authorization = BEARER } };""")]
    [InlineData("""var request = new HttpRequestMessage { RequestUri = new Uri("{|SG2006:http://api.orders.example/orders|}"), Headers = { Authorization = BEARER } };""")]
    [InlineData("""var request = new HttpRequestMessage { RequestUri = new Uri("{|SG2006:http://api.orders.example/orders|}"), Headers = { { "Authorization", "Bearer " + token } } };""")]
    [InlineData("""await client.SendAsync(new HttpRequestMessage(HttpMethod.Get, "{|SG2006:http://api.orders.example/orders|}") { Headers = { Authorization = BEARER } });""")]
    [InlineData("""client.DefaultRequestHeaders.Authorization = BEARER; await client.SendAsync(new HttpRequestMessage(HttpMethod.Get, "{|SG2006:http://api.orders.example/orders|}"));""")]
    [InlineData("""client.BaseAddress = new Uri("{|SG2006:http://api.orders.example|}"); var request = new HttpRequestMessage(HttpMethod.Get, "orders"); request.Headers.Authorization = BEARER; await client.SendAsync(request);""")]
    [InlineData("""var own = new HttpClient { BaseAddress = new Uri("{|SG2006:http://api.orders.example|}"), DefaultRequestHeaders = { Authorization = BEARER } };""")]
    [InlineData("""var own = new HttpClient { BaseAddress = new Uri("{|SG2006:http://api.orders.example|}") }; own.SetBearerToken(token);""")]
    [InlineData("""services.AddHttpClient(c => c.BaseAddress = new Uri("{|SG2006:http://api.orders.example|}")).AddUserAccessTokenHandler();""")]
    [InlineData("""services.AddHttpClient(c => { c.BaseAddress = new Uri("{|SG2006:http://api.orders.example|}"); }).AddHttpMessageHandler<BearerHandler>();""")]
    [InlineData("""services.AddClientCredentialsHttpClient("orders", c => { c.BaseAddress = new Uri("{|SG2006:http://api.orders.example|}"); });""")]
    [InlineData("""services.AddHttpClient(c => { c.BaseAddress = new Uri("{|SG2006:http://orders|}"); c.DefaultRequestHeaders.Authorization = BEARER; });""")]
    [InlineData("""client.SetBearerToken(token); await client.GetAsync(new Uri("{|SG2006:http://api.orders.example/orders|}"));""")]
    [InlineData("""client.SetBearerToken(token); await client.GetAsync(new Uri("{|SG2006:http://api.orders.example/orders|}"), new System.Threading.CancellationToken());""")]
    [InlineData("""client.BaseAddress = new Uri("{|SG2006:http://api.orders.example|}"); client.Authorize(BEARER);""")]
    [InlineData("""services.AddHttpClient(c => { if (id != null) { c.BaseAddress = new Uri("{|SG2006:http://api.orders.example|}"); } }).AddUserAccessTokenHandler();""")]
    [InlineData("""var request = WebRequest.Create("{|SG2006:http://api.orders.example|}"); request.Headers["X-Api-Key"] = token;""")]
    [InlineData("""_shared.BaseAddress = new Uri("{|SG2006:http://api.orders.example|}");""")]
    [InlineData("""var request = WebRequest.Create("{|SG2006:http://api.orders.example|}"); request.Headers["Authorization"] = "Bearer " + token;""")]
    [InlineData("""var request = WebRequest.Create("{|SG2006:http://api.orders.example|}"); request.Headers.Add("Authorization", "Bearer " + token);""")]
    [InlineData("""client.SetBearerToken(token); await client.PostAsync({|SG2006:Api + "/orders|}", null);""", "http://api.orders.example")]
    public Task TokenOverPlainHttp_Reports(string statements, string api = "https://api.orders.example") => VerifyAsync(statements, api);

    [Theory]
    [InlineData("""client.BaseAddress = new Uri("http://api.orders.example");""")]
    [InlineData("""await client.GetAsync("http://api.orders.example/public"); if (token == "") return;""")]
    [InlineData("""client.BaseAddress = new Uri("https://api.orders.example"); client.DefaultRequestHeaders.Authorization = BEARER;""")]
    [InlineData("""client.BaseAddress = new Uri("http://localhost:5001"); client.DefaultRequestHeaders.Authorization = BEARER;""")]
    [InlineData("""client.BaseAddress = new Uri("http://169.254.169.254"); client.SetBearerToken(token);""")]
    [InlineData("""client.BaseAddress = new Uri("https+http://orders"); client.SetBearerToken(token);""")]
    [InlineData("""client.BaseAddress = new Uri("http://api.orders.example"); client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", token);""")]
    [InlineData("""client.BaseAddress = new Uri("http://api.orders.example"); client.DefaultRequestHeaders.Add("Authorization", "Basic " + token);""")]
    [InlineData("""client.DefaultRequestHeaders.Authorization = BEARER; other.BaseAddress = new Uri("http://files.orders.example");""")]
    [InlineData("""client.DefaultRequestHeaders.Authorization = BEARER; await other.GetAsync("http://files.orders.example/a.png");""")]
    [InlineData("""
        var open = new HttpRequestMessage(HttpMethod.Get, "http://files.orders.example/a.png"); await client.SendAsync(open);
        var closed = new HttpRequestMessage(HttpMethod.Get, "https://api.orders.example"); closed.Headers.Authorization = BEARER; await client.SendAsync(closed);
        """)]
    [InlineData("""
        await client.SendAsync(new HttpRequestMessage(HttpMethod.Get, "http://files.orders.example/a.png"));
        await client.SendAsync(new HttpRequestMessage(HttpMethod.Get, "https://api.orders.example") { Headers = { Authorization = BEARER } });
        """)]
    [InlineData("""await client.PostAsync("http://files.orders.example/a", new FormUrlEncodedContent(new Dictionary<string, string> { ["client_id"] = "orders" }));""")]
    [InlineData("""var grantType = "client_credentials"; await client.PostAsync("http://files.orders.example/a", null);""")]
    [InlineData("""client.Attach(3); client.BaseAddress = new Uri("http://files.orders.example");""")]
    [InlineData("""client.BaseAddress = new Uri("http://files.orders.example"); Remember(client, token);""")]
    [InlineData("""client.SetBearerToken(token); client.Try(() => { WebRequest.Create("http://files.orders.example").GetResponse(); });""")]
    [InlineData("""services.AddHttpClient(c => c.BaseAddress = new Uri("http://files.orders.example")).AddHttpMessageHandler<RetryHandler>();""")]
    [InlineData("""_plain.BaseAddress = new Uri("http://api.orders.example");""")]
    [InlineData("""config["BaseAddress"] = "http://api.orders.example"; client.SetBearerToken(token);""")]
    [InlineData("""client.SetBearerToken(token); await client.GetAsync(read("Address"));""")]
    [InlineData("""client.BaseAddress = new Uri("http://files.orders.example"); var request = new HttpRequestMessage(HttpMethod.Get, "a.png"); request.Headers.Authorization = BEARER; client.Note(request);""")]
    [InlineData("""client.BaseAddress = new Uri("http://files.orders.example"); await client.SendAsync(new HttpRequestMessage(HttpMethod.Get, "a.png"));""")]
    [InlineData("""other.BaseAddress = new Uri("http://files.orders.example"); client.DefaultRequestHeaders.Authorization = BEARER; await client.SendAsync(new HttpRequestMessage(HttpMethod.Get, "https://api.orders.example"));""")]
    [InlineData("""var api = new OrdersApi { Token = token }; await api.GetAsync("http://files.orders.example/a.png");""")]
    public Task NoTokenOrNoPlainHttp_DoesNotReport(string statements) => VerifyAsync(statements, "https://api.orders.example");

    [Theory]
    [InlineData("""await client.PostAsync("{|SG2001:http://login.orders.example/signin|}", new FormUrlEncodedContent(new Dictionary<string, string> { ["grant_type"] = "client_credentials", ["client_secret"] = read("S") }));""")]
    [InlineData("""var form = new Dictionary<string, string> { { "grant_type", "client_credentials" } }; await client.PostAsync("{|SG2001:http://login.orders.example/signin|}", new FormUrlEncodedContent(form));""")]
    [InlineData("""var request = new HttpRequestMessage(HttpMethod.Post, "{|SG2001:http://login.orders.example/signin|}") { Content = new FormUrlEncodedContent(new Dictionary<string, string> { ["grant_type"] = "client_credentials" }) };""")]
    [InlineData("""await client.GetAsync("http://login.orders.example/status"); await client.PostAsync("https://login.orders.example/signin", new FormUrlEncodedContent(new Dictionary<string, string> { ["grant_type"] = "client_credentials" }));""")]
    [InlineData("""await client.PostAsync("http://login.orders.example/signin", new FormUrlEncodedContent(new Dictionary<string, string> { ["kind"] = "client_credentials" }));""")]
    public Task RequestForAToken_TellsATokenEndpoint(string statements) => VerifyAsync(statements, "https://api.orders.example");

    [Theory]
    [InlineData("""config["Oidc:RedirectUri"] = "{|SG2006:http://app.orders.example/signin|}";""")]
    [InlineData("""var redirectUri = new Uri("{|SG2006:http://app.orders.example/signin|}");""")]
    [InlineData("""var client = new Client { PostLogoutRedirectUri = "{|SG2006:http://app.orders.example/|}" };""")]
    [InlineData("""var client = new Client { RedirectUris = { "{|SG2006:http://app.orders.example/signin|}", "https://app.orders.example/signin" } };""")]
    [InlineData("""new Client().RedirectUris.Add("{|SG2006:http://app/signin|}");""")]
    [InlineData("""new Client().WithRedirectUri("{|SG2006:http://app.orders.example/signin|}");""")]
    [InlineData("""var form = new Dictionary<string, string> { ["redirect_uri"] = "{|SG2006:http://app.orders.example/signin|}" };""")]
    [InlineData("""var client = new Client { RedirectUris = { "{|SG5004:https://*.orders.example/signin|}" } };""")]
    [InlineData("""var redirectUri = "http://localhost:5001/signin";""")]
    [InlineData("""var redirectUri = "http://127.0.0.1/callback";""")]
    [InlineData("""var redirectUri = "urn:ietf:wg:oauth:2.0:oob";""")]
    [InlineData("""var redirectUri = "/signin-oidc";""")]
    [InlineData("""var redirectUri = read("RedirectUri");""")]
    [InlineData("""if (read("r") == "http://app.orders.example") return; var redirectUriKey = "http://app.orders.example";""")]
    public Task RedirectAddress_PlainHttpOrAnyHost(string statements) => Flow.VerifyAsync($$"""
        using System;
        using System.Collections.Generic;
        class C
        {
            void M(Func<string, string> read, IDictionary<string, string> config)
            {
                {{statements}}
            }
        }
        class Client
        {
            public List<string> RedirectUris { get; } = new List<string>();
            public string PostLogoutRedirectUri { get; set; }
            public Client WithRedirectUri(string redirectUri) => this;
        }
        """);

    [Theory]
    [InlineData("""private readonly HttpClient _client = new HttpClient { BaseAddress = new Uri("{|SG2006:http://api.orders.example|}") }; void M(string token) => _client.SetBearerToken(token);""")]
    [InlineData("""private HttpClient Client { get; } = new HttpClient { BaseAddress = new Uri("{|SG2006:http://api.orders.example|}") }; void M(string token) => Client.SetBearerToken(token);""")]
    [InlineData("""private HttpClient Client { get; set; } void M() { Client.BaseAddress = new Uri("{|SG2006:http://api.orders.example|}"); } void N(string token) { this.Client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token); }""")]
    [InlineData("""private readonly HttpClient _client = new HttpClient(); void M() { _client.BaseAddress = new Uri("http://api.orders.example"); } void N(string token) { _client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", token); }""")]
    [InlineData("""private readonly HttpClient _client = new HttpClient(), _other = new HttpClient(); void M() { _client.BaseAddress = new Uri("http://api.orders.example"); } void N(string token) { _other.SetBearerToken(token); }""")]
    [InlineData("""private readonly HttpClient _client = new HttpClient(), _other = new HttpClient(); void M() { _client.BaseAddress = new Uri("http://api.orders.example"); } void N(string token) { _other.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token); }""")]
    [InlineData("""object M(HubBuilder hub) => hub.WithUrl("{|SG2006:http://api.orders.example/hub|}", o => o.AccessTokenProvider = () => null);""")]
    [InlineData("""object M(HubBuilder hub) => hub.WithUrl("http://api.orders.example/hub", o => o.Title = "hub");""")]
    [InlineData("""object M(HubBuilder hub) => hub.WithUrl("https://api.orders.example/hub", o => o.AccessTokenProvider = () => null);""")]
    [InlineData("""async Task M(HttpClient client) { var form = new Dictionary<string, string> { ["grant_type"] = "client_credentials" }; await client.PostAsync("http://files.orders.example/a", null); await client.PostAsync(new Uri("https://sso.orders.example/token"), new FormUrlEncodedContent(form)); }""")]
    [InlineData("""async Task M(HttpClient client, string kind) { var form = new Dictionary<string, string> { ["kind"] = kind }; await client.PostAsync("http://files.orders.example/a", new FormUrlEncodedContent(form)); }""")]
    [InlineData("""async Task M(HttpClient client, string token) { var request = new HttpRequestMessage(HttpMethod.Get, "http://files.orders.example/a"); var closed = new HttpRequestMessage(HttpMethod.Get, "https://api.orders.example"); closed.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token); await client.SendAsync(request); }""")]
    [InlineData("""class OrdersClient { public OrdersClient(string url, string name) { } } object M(string token) => new OrdersClient("http://api.orders.example", token);""")]
    [InlineData("""class OrdersClient { public OrdersClient(string url, int token) { } } object M(int token) => new OrdersClient("http://api.orders.example", token);""")]
    [InlineData("""void M(HttpClient client, HubOptions other) => Run(() => { client.BaseAddress = new Uri("http://files.orders.example"); other.AccessTokenProvider = null; }); void Run(Action act) { }""")]
    public Task AddressAndToken_InDifferentPlaces(string members) => Flow.VerifyAsync($$"""
        using System;
        using System.Collections.Generic;
        using System.Net.Http;
        using System.Net.Http.Headers;
        using System.Threading.Tasks;
        using Microsoft.AspNetCore.SignalR.Client;
        namespace Microsoft.AspNetCore.SignalR.Client
        {
            public class HubBuilder { }
            public class HubOptions { public Func<Task<string>> AccessTokenProvider; public string Title; }
            public static class HubConnectionBuilderHttpExtensions { public static HubBuilder WithUrl(this HubBuilder builder, string url, Action<HubOptions> configure) => builder; }
        }
        static class Extensions { public static void SetBearerToken(this HttpClient client, string token) { } }
        class C
        {
            {{members}}
        }
        """);

    [Theory]
    [InlineData("""new RestClientOptions("{|SG2006:http://api.orders.example|}") { Authenticator = new JwtAuthenticator(token) };""")]
    [InlineData("""new RestClientOptions("{|SG2006:http://api.orders.example|}") { Authenticator = new OAuth2AuthorizationRequestHeaderAuthenticator(token, "Bearer") };""")]
    [InlineData("""new RestClientOptions("https://api.orders.example") { Authenticator = new JwtAuthenticator(token) };""")]
    [InlineData("""new RestClientOptions("http://api.orders.example") { Authenticator = new NtlmAuthenticator() };""")]
    [InlineData("""new RestClientOptions("http://api.orders.example") { Timeout = new JwtAuthenticator(token) };""")]
    [InlineData("""new RestClientOptions("http://api.orders.example");""")]
    [InlineData("""new RestClientOptions("http://api.orders.example", title: token);""")]
    [InlineData("""new RestClientOptions("{|SG2006:http://api.orders.example|}", accessToken: token);""")]
    public Task AuthenticatorOfAClient_TellsThatATokenIsSent(string creation) => Flow.VerifyAsync($$"""
        using RestSharp;
        namespace RestSharp { public class RestClientOptions { public RestClientOptions(string baseUrl, string title = null, string accessToken = null) { } public object Authenticator { get; set; } public object Timeout { get; set; } } }
        class JwtAuthenticator { public JwtAuthenticator(string token) { } }
        class NtlmAuthenticator { }
        class OAuth2AuthorizationRequestHeaderAuthenticator { public OAuth2AuthorizationRequestHeaderAuthenticator(string token, string type) { } }
        class C { object M(string token) => {{creation}} }
        """);

    [Fact]
    public Task RequestThatAClientExecutes_CarriesItsToken() => Flow.VerifyAsync("""
        using RestSharp;
        namespace RestSharp
        {
            public class RestClient { public RestClient(string baseUrl) { } public object ExecuteAsync(RestRequest request) => null; }
            public class RestRequest { public void AddHeader(string name, string value) { } }
        }
        class C
        {
            object M(string token)
            {
                var client = new RestClient("{|SG2006:http://api.orders.example|}");
                var request = new RestRequest();
                request.AddHeader("Authorization", "Bearer " + token);
                return client.ExecuteAsync(request);
            }
        }
        """);

    [Fact]
    public Task AddressThatIsGivenAToken_Reports() => Flow.VerifyAsync("""
        using Flurl.Http;
        namespace Flurl.Http { public static class GeneratedExtensions { public static object WithOAuthBearerToken(this string url, string token) => null; } }
        class C { object M(string held) => "{|SG2006:http://api.orders.example|}".WithOAuthBearerToken(held); }
        """);

    [Fact]
    public Task OneAddressOfTwoMembers_ReportsOnce() => Flow.VerifyAsync("""
        using System.Net.Http;
        using System.Net.Http.Headers;
        class C
        {
            private const string Api = "{|SG2006:http://api.orders.example|}";
            private readonly HttpClient _client = new HttpClient();
            public C(string token) => _client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
            public object Orders() => _client.GetAsync(Api);
            public object Customers() => _client.PostAsync(Api, null);
        }
        """);

    [Fact]
    public Task AddressBesideTheTokenOfAnUnknownClient_Reports() => Flow.VerifyAsync("""
        class OrdersClient
        {
            public OrdersClient(string apiUrl, string accessToken) { }
            object Plain(string token) => new OrdersClient("{|SG2006:http://api.orders.example|}", token);
            object Login(string token) => new LoginClient("{|SG2001:http://sso.orders.example/token|}", token);
            object Safe(string token) => new OrdersClient("https://api.orders.example", token);
        }
        class LoginClient { public LoginClient(string tokenEndpoint, string accessToken) { } }
        class Page
        {
            public Page(string title, string accessToken) { }
            object Text(string token) => new Page("http://www.orders.example", token);
        }
        """);

    private static Task VerifyAsync(string statements, string api) => Flow.VerifyAsync($$"""
        using System;
        using System.Collections.Generic;
        using System.Net;
        using System.Net.Http;
        using System.Net.Http.Headers;
        using System.Threading.Tasks;
        class C
        {
            private const string Api = "{{api}}";
            private readonly HttpClient _shared = new HttpClient();
            private readonly HttpClient _plain = new HttpClient();
            async Task M(HttpClient client, HttpClient other, Services services, Func<string, string> read, IDictionary<string, string> config, string token, string id)
            {
                {{statements.Replace("BEARER", Bearer)}}
            }
            static void Remember(HttpClient client, string token) { }
            void Authorize(string token) => _shared.DefaultRequestHeaders.Authorization = {{Bearer}};
            void Authorize(HttpClient client, string token) => client.DefaultRequestHeaders.Authorization = {{Bearer}};
        }
        class BearerHandler { }
        class RetryHandler { }
        class Services
        {
            public Services AddHttpClient(Action<HttpClient> configure) => this;
            public Services AddClientCredentialsHttpClient(string name, Action<HttpClient> configure) => this;
            public Services AddUserAccessTokenHandler() => this;
            public Services AddHttpMessageHandler<T>() => this;
        }
        class OrdersApi : HttpClient { public string Token { get; set; } }
        static class Extensions { public static void Note(this HttpClient client, HttpRequestMessage request) { } public static void SetBearerToken(this HttpClient client, string token) { } public static void Authorize(this HttpClient client, AuthenticationHeaderValue header) { } public static void Attach(this HttpClient client, int token) { } public static void Try(this HttpClient client, Action act) => act(); }
        """);
}
