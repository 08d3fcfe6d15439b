using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CSharp;

namespace SecretGuard.Analyzers.Tests.Shapes;

/// <summary>Each word of the lists that stand in code, in a program that means something else without it.</summary>
public class WordListTests
{
    [Theory]
    [InlineData("user")]
    [InlineData("username")]
    [InlineData("userId")]
    [InlineData("login")]
    [InlineData("email")]
    [InlineData("account")]
    [InlineData("clientId")]
    public Task User_BesideAPassword(string name) => InClassAsync(
        $$"""bool M(string {{name}}, string password) => {{name}} == "orders" && password == "{|SG1005:ordersPassword|}";""");

    [Theory]
    [InlineData("Get")]
    [InlineData("Read")]
    [InlineData("Fetch")]
    [InlineData("Load")]
    [InlineData("Find")]
    [InlineData("Resolve")]
    [InlineData("Lookup")]
    [InlineData("Env")]
    public Task Lookup_WithAFallback(string lead) => InClassAsync(
        $$"""static string {{lead}}Or(string key, string fallback) => System.Environment.GetEnvironmentVariable(key); string M() => {{lead}}Or("Orders:ClientSecret", "{|SG1001:hunter2|}");""");

    [Theory]
    [InlineData("Add")]
    [InlineData("TryAdd")]
    [InlineData("Set")]
    [InlineData("Append")]
    [InlineData("With")]
    [InlineData("Put")]
    [InlineData("Insert")]
    [InlineData("Create")]
    [InlineData("Upsert")]
    [InlineData("Use")]
    [InlineData("GetValue")]
    [InlineData("Field")]
    [InlineData("Param")]
    [InlineData("Header")]
    [InlineData("Query")]
    public Task Pairing_OfAKeyAndItsValue(string lead) => InClassAsync(
        $$"""void {{lead}}One(string one, string other) { } void M() => {{lead}}One("client_secret", "{|SG1001:hunter2|}");""");

    [Theory]
    [InlineData("description")]
    [InlineData("message")]
    [InlineData("label")]
    [InlineData("displayName")]
    [InlineData("text")]
    [InlineData("format")]
    [InlineData("comparison")]
    [InlineData("comparisonType")]
    [InlineData("type")]
    [InlineData("error")]
    [InlineData("help")]
    [InlineData("key")]
    [InlineData("name")]
    [InlineData("column")]
    [InlineData("columns")]
    [InlineData("table")]
    public Task Parameter_ThatExplainsTheKey(string name) => InClassAsync(
        $$"""void AddOne(string one, string {{name}}) { } void M() => AddOne("client_secret", "hunter2");""");

    [Theory]
    [InlineData("table")]
    [InlineData("column")]
    [InlineData("columns")]
    [InlineData("schema")]
    [InlineData("principalTable")]
    [InlineData("principalColumn")]
    public Task Parameter_OfADatabase(string name) => InClassAsync(
        $$"""void AddOne(string {{name}}, string other) { } void M() => AddOne("client_secret", "hunter2");""");

    [Theory]
    [InlineData("Protector")]
    [InlineData("Column")]
    [InlineData("Index")]
    [InlineData("Table")]
    [InlineData("Claim")]
    [InlineData("Logger")]
    [InlineData("Error")]
    [InlineData("Exception")]
    [InlineData("Failure")]
    public Task Method_ThatNamesSomething(string part) => InClassAsync(
        $$"""void Add{{part}}(string one, string other) { } void M() => Add{{part}}("client_secret", "hunter2");""");

    [Theory]
    [InlineData("url")]
    [InlineData("uri")]
    [InlineData("address")]
    [InlineData("endpoint")]
    [InlineData("host")]
    public Task Address_BesideItsToken(string name) => InClassAsync(
        $$"""class Api { public Api(string {{name}}, string accessToken) { } } object M(string token) => new Api("{|SG2006:http://api.orders.example|}", token);""");

    [Theory]
    [InlineData("Console")]
    [InlineData("Debug")]
    [InlineData("Trace")]
    [InlineData("TraceSource")]
    [InlineData("TextWriterTraceListener")]
    [InlineData("AnsiConsole")]
    [InlineData("Log")]
    [InlineData("ILog")]
    [InlineData("EventSource")]
    [InlineData("OrdersLogger")]
    public Task Type_ThatWritesALog(string type) => InClassAsync(
        $$"""class {{type}} { public static void WriteLine(string text) { } } void M(string accessToken) => {{type}}.WriteLine({|SG4001:accessToken|});""");

    [Theory]
    [InlineData("Log")]
    [InlineData("Write")]
    [InlineData("Trace")]
    [InlineData("Debug")]
    [InlineData("Info")]
    [InlineData("Warn")]
    [InlineData("Error")]
    [InlineData("Fatal")]
    [InlineData("Critical")]
    [InlineData("Verbose")]
    [InlineData("Print")]
    [InlineData("Markup")]
    [InlineData("BeginScope")]
    public Task Method_ThatWritesALog(string lead) => LoggedByAsync("OrdersLogger", lead);

    [Theory]
    [InlineData("Activity", "SetTag")]
    [InlineData("Activity", "AddTag")]
    [InlineData("Activity", "SetBaggage")]
    [InlineData("Activity", "AddBaggage")]
    [InlineData("TelemetrySpan", "SetAttribute")]
    [InlineData("TelemetrySpan", "AddEvent")]
    [InlineData("LogContext", "PushProperty")]
    [InlineData("TelemetryClient", "TrackTrace")]
    [InlineData("ILogger", "ForContext")]
    [InlineData("Log", "ForContext")]
    public Task Method_OfATrace(string type, string method) => LoggedByAsync(type, method);

    private static Task LoggedByAsync(string type, string method) => InClassAsync(
        $$"""class {{type}} { public void {{method}}(string text) { } } void M({{type}} log, string accessToken) => log.{{method}}({|SG4001:accessToken|});""");

    [Theory]
    [InlineData("Auth")]
    [InlineData("Identity")]
    [InlineData("OpenId")]
    [InlineData("Oidc")]
    [InlineData("Jwt")]
    [InlineData("Login")]
    [InlineData("SignIn")]
    [InlineData("Security")]
    [InlineData("Credential")]
    [InlineData("Secret")]
    public Task VagueName_InCodeAboutSigningIn(string word) => InClassAsync(
        $$"""class {{word}}Service { void M(string token) => System.Console.WriteLine({|SG4001:token|}); } class Lexer { void M(string token) => System.Console.WriteLine(token); }""");

    [Theory]
    [InlineData("GetAccessToken")]
    [InlineData("AcquireAccessToken")]
    [InlineData("FetchAccessToken")]
    [InlineData("RequestAccessToken")]
    [InlineData("ObtainAccessToken")]
    [InlineData("RetrieveAccessToken")]
    [InlineData("CreateAccessToken")]
    [InlineData("GenerateAccessToken")]
    [InlineData("ReadAccessToken")]
    [InlineData("RefreshAccessToken")]
    [InlineData("GetAccessTokenAsync")]
    [InlineData("GetAccessTokenForUser")]
    [InlineData("GetAccessTokenForApp")]
    public Task Getter_OfASecret(string method) => InClassAsync(
        $$"""string {{method}}() => null; void M() => System.Console.WriteLine({|SG4001:{{method}}|}());""");

    [Theory]
    [InlineData("Serialize")]
    [InlineData("SerializeObject")]
    [InlineData("ToJson")]
    public Task Serialiser_OfWhatHoldsASecret(string method) => InClassAsync(
        $$"""class Reply { public string AccessToken { get; set; } } static string {{method}}(object all) => null; void M(Reply reply) => System.Console.WriteLine({{method}}({|SG4001:reply|}));""");

    [Theory]
    [InlineData("KeyVaultSecret", "Value")]
    [InlineData("SecretBundle", "Value")]
    [InlineData("AccessToken", "Token")]
    [InlineData("TokenResponse", "Raw")]
    [InlineData("TokenResponse", "Json")]
    public Task Member_ThatHoldsASecret(string type, string member) => InClassAsync(
        $$"""class {{type}} { public string {{member}} { get; } } void M({{type}} held) => System.Console.WriteLine(held.{|SG4001:{{member}}|});""");

    [Theory]
    [InlineData("query")]
    [InlineData("queryString")]
    [InlineData("queryParams")]
    [InlineData("queryParameters")]
    [InlineData("queryCollection")]
    public Task Name_OfAQuery(string name) => InClassAsync(
        $$"""string M(System.Collections.Generic.Dictionary<string, string> {{name}}) => {|SG2005:{{name}}|}["access_token"];""");

    [Theory]
    [InlineData("AddQueryString")]
    [InlineData("AddQueryStringParameter")]
    [InlineData("AddQueryParameter")]
    [InlineData("AddQueryParameters")]
    [InlineData("SetQueryParam")]
    [InlineData("SetQueryParams")]
    [InlineData("AppendQueryParam")]
    [InlineData("AddQueryParam")]
    public Task Method_ThatWritesAQuery(string method) => InClassAsync(
        $$"""void {{method}}(string one, string other) { } void M(string held) => this.{|SG2005:{{method}}|}("access_token", held);""");

    [Theory]
    [InlineData("QueryString", "Add")]
    [InlineData("QueryString", "Set")]
    [InlineData("QueryString", "Create")]
    [InlineData("QueryBuilder", "Append")]
    public Task Builder_OfAQuery(string type, string method) => InClassAsync(
        $$"""class {{type}} { public void {{method}}(string one, string other) { } } void M({{type}} built, string held) => built.{|SG2005:{{method}}|}("access_token", held);""");

    [Theory]
    [InlineData("Types")]
    [InlineData("Names")]
    [InlineData("Parameters")]
    [InlineData("Claims")]
    [InlineData("Properties")]
    [InlineData("Prefixes")]
    [InlineData("Fields")]
    [InlineData("Headers")]
    [InlineData("Errors")]
    [InlineData("Events")]
    [InlineData("Routes")]
    [InlineData("Columns")]
    [InlineData("Identifiers")]
    [InlineData("Methods")]
    [InlineData("References")]
    [InlineData("Endpoints")]
    [InlineData("Hints")]
    [InlineData("Paths")]
    [InlineData("Schemes")]
    [InlineData("Policies")]
    [InlineData("Permissions")]
    [InlineData("Messages")]
    [InlineData("Resources")]
    [InlineData("Templates")]
    [InlineData("Categories")]
    [InlineData("Purposes")]
    [InlineData("Tables")]
    [InlineData("Sections")]
    [InlineData("Attributes")]
    [InlineData("Elements")]
    [InlineData("Labels")]
    public Task Type_ThatHoldsNames(string end) => InClassAsync(
        $$"""static class Order{{end}} { public const string ClientSecret = "hunter2"; } static class Order { public const string ClientSecret = "{|SG1001:hunter2|}"; }""");

    [Theory]
    [InlineData("GetBytes")]
    [InlineData("ToBase64String")]
    [InlineData("FromBase64String")]
    [InlineData("FromHexString")]
    [InlineData("ToSha256")]
    [InlineData("Sha256")]
    [InlineData("Sha512")]
    [InlineData("ToSha512")]
    [InlineData("ToSha256Base64")]
    [InlineData("AsSpan")]
    [InlineData("AsMemory")]
    [InlineData("Parse")]
    [InlineData("Create")]
    [InlineData("FromString")]
    [InlineData("EscapeDataString")]
    [InlineData("UrlEncode")]
    [InlineData("ToList")]
    [InlineData("ToArray")]
    [InlineData("ToHashSet")]
    [InlineData("AsEnumerable")]
    [InlineData("Of")]
    [InlineData("From")]
    [InlineData("FromResult")]
    public Task Form_OfWhatIsPassed(string method) => InClassAsync(
        $$"""static string {{method}}(string text) => System.Environment.GetEnvironmentVariable(text); string ClientSecret; void M() => ClientSecret = {{method}}("{|SG1001:hunter2|}");""");

    [Theory]
    [InlineData("Trim()")]
    [InlineData("ToString()")]
    [InlineData("ToCharArray()")]
    [InlineData("ToLower()")]
    [InlineData("ToUpper()")]
    [InlineData("ToLowerInvariant()")]
    [InlineData("ToUpperInvariant()")]
    [InlineData("Split('-')")]
    public Task Form_OfTheReceiver(string call) => InClassAsync(
        $$"""object ClientSecret { get; set; } void M() => ClientSecret = "{|SG1001:hunter2|}".{{call}};""");

    [Theory]
    [InlineData("Uri")]
    [InlineData("Secret")]
    [InlineData("Scope")]
    [InlineData("StringValues")]
    [InlineData("String")]
    [InlineData("StringContent")]
    [InlineData("UriBuilder")]
    public Task Wrapper_OfAText(string type) => InClassAsync(
        $$"""class Own{{type}} { public Own{{type}}(string text) { } } object ClientSecret { get; set; } void M() => ClientSecret = new Own{{type}}("{|SG1001:hunter2|}");""");

    [Theory]
    [InlineData("With")]
    [InlineData("Set")]
    [InlineData("Use")]
    [InlineData("Add")]
    public Task Method_NamedAfterWhatItTakes(string lead) => InClassAsync(
        $$"""void {{lead}}ClientSecret(string value) { } void M() => {{lead}}ClientSecret("{|SG1001:hunter2|}");""");

    [Theory]
    [InlineData("Names")]
    [InlineData("Constants")]
    [InlineData("Parameters")]
    [InlineData("Headers")]
    [InlineData("Request")]
    [InlineData("Keys")]
    [InlineData("Fields")]
    public Task Holder_OfKeys(string end) => InClassAsync(
        $$"""static class Order{{end}} { public static readonly string ClientSecret = string.Concat("client", "_secret"); } void M(System.Collections.Generic.Dictionary<string, string> form) => form[Order{{end}}.ClientSecret] = "{|SG1001:hunter2|}";""");

    [Theory]
    [InlineData("Microsoft.Identity", "microsoft-entra")]
    [InlineData("Microsoft.Graph", "microsoft-entra")]
    [InlineData("Azure", "microsoft-entra")]
    [InlineData("Google.Apis", "google")]
    [InlineData("Octokit", "github")]
    [InlineData("Auth0", "auth0")]
    [InlineData("Okta", "okta")]
    [InlineData("Keycloak.AuthServices", "keycloak")]
    public void Namespace_OfALibrary(string space, string provider)
    {
        var candidates = Compiled.Candidates($$"""namespace {{space}}.Own { class Login { public Login(string clientSecret) { } } } class C { void M() { new {{space}}.Own.Login("hunter2"); } }""");
        Assert.Equal(provider, Assert.Single(candidates).Context.Provider);
    }

    [Theory]
    [InlineData("AcquireTokenForClient")]
    [InlineData("GetAccessTokenForAppAsync")]
    [InlineData("GetAuthenticationResultForAppAsync")]
    public Task Method_OfAMachine(string method) => Flow.VerifyAsync(
        $$"""namespace Microsoft.Identity.Own { class App { public void {{method}}(string scope) { } } } class C { void M(Microsoft.Identity.Own.App app) => app.{{method}}("{|SG3003:User.Read|}"); }""");

    [Theory]
    [InlineData("AddUserAccessTokenHandler(CLIENT)")]
    [InlineData("AddUserAccessTokenHttpClient(CLIENT)")]
    [InlineData("AddClientCredentialsHttpClient(CLIENT)")]
    [InlineData("AddOrders(CLIENT).AddHttpMessageHandler<TokenHandler>()")]
    [InlineData("AddOrders(CLIENT).AddHttpMessageHandler<BearerHandler>()")]
    [InlineData("AddOrders(CLIENT).AddHttpMessageHandler<AuthHandler>()")]
    public Task Client_ThatIsGivenATokenByItsContainer(string call) => InClassAsync($$"""
        class TokenHandler { } class BearerHandler { } class AuthHandler { }
        class Services
        {
            public Services AddUserAccessTokenHandler(System.Action<System.Net.Http.HttpClient> configure) => this;
            public Services AddUserAccessTokenHttpClient(System.Action<System.Net.Http.HttpClient> configure) => this;
            public Services AddClientCredentialsHttpClient(System.Action<System.Net.Http.HttpClient> configure) => this;
            public Services AddOrders(System.Action<System.Net.Http.HttpClient> configure) => this;
            public Services AddHttpMessageHandler<T>() => this;
        }
        void M(Services services) => services.{{call.Replace("CLIENT", """client => client.BaseAddress = new System.Uri("{|SG2006:http://api.orders.example|}")""", System.StringComparison.Ordinal)}};
        """);

    [Theory]
    [InlineData("AuthorizationHeaderValueGetter")]
    [InlineData("AccessTokenProvider")]
    public Task Member_ThatHandsOutAToken(string member) => Flow.VerifyAsync($$"""
        namespace Refit { class RefitSettings { public object {{member}}; } static class RestService { public static object For(string hostUrl, RefitSettings settings) => null; } }
        class C { object M(object getter) => Refit.RestService.For("{|SG2006:http://api.orders.example|}", new Refit.RefitSettings { {{member}} = getter }); }
        """);

    [Theory]
    [InlineData("Basic")]
    [InlineData("Digest")]
    public Task Scheme_WithoutAToken(string scheme) => InClassAsync(
        $$"""void M(System.Net.Http.HttpClient client, string held) { client.BaseAddress = new System.Uri("http://api.orders.example"); client.DefaultRequestHeaders.Add("Authorization", "{{scheme}} " + held); }""");

    [Theory]
    [InlineData("xunit.core")]
    [InlineData("xunit.v3.core")]
    [InlineData("nunit.framework")]
    [InlineData("Microsoft.VisualStudio.TestPlatform.TestFramework")]
    [InlineData("MSTest.TestFramework")]
    [InlineData("TUnit.Core")]
    public async Task Reference_OfATestProject(string reference)
    {
        var project = Compiled.Compile([("/src/App.cs", """class App { string ClientSecret = "hunter2"; }""")]);
        var severity = Assert.Single(await Compiled.DiagnosticsAsync(project)).Severity;
        Assert.DoesNotContain(await Compiled.DiagnosticsAsync(project.AddReferences(CSharpCompilation.Create(reference).ToMetadataReference())), found => found.Severity >= severity);
    }

    private static Task InClassAsync(string members) => Flow.VerifyAsync($$"""class C { {{members}} }""");
}
