using System.Threading.Tasks;
using SecretGuard.CodeFixes.Secrets;
using static SecretGuard.CodeFixes.Tests.Secrets.SecretCode;

namespace SecretGuard.CodeFixes.Tests.Secrets;

/// <summary>The second entry of the light bulb: the constructor is handed the configuration where dependency injection calls it.</summary>
public class InjectionTests
{
    private const string Registered = "services.AddHttpClient<OrdersClient>();";

    [Fact]
    public Task Constructor_GetsParameterFieldAndAssignment() => InjectsAsync(
        Registered,
        $$"""
            private readonly HttpClient _http;

            public OrdersClient(HttpClient http)
            {
                _http = http;
            }

            public string Secret(string clientSecret) => Secret(clientSecret: {{Literal}});
        """,
        $$"""
            private readonly IConfiguration _configuration;

            private readonly HttpClient _http;

            public OrdersClient(HttpClient http, IConfiguration configuration)
            {
                _configuration = configuration;
                _http = http;
            }

            public string Secret(string clientSecret) => Secret(clientSecret: {{FromConfiguration("_configuration", depth: 1, variable: "clientSecret2")}});
        """);

    [Fact]
    public Task OptionalParameters_StayBehind_AndFieldsWithoutUnderscoreAreFollowed() => InjectsAsync(
        "services.AddSingleton(typeof(OrdersClient));",
        $$"""
            private readonly HttpClient http;

            public OrdersClient(HttpClient http, int retries = 3) => this.http = http;

            public string Secret(string clientSecret) => Secret(clientSecret: {{Literal}});
        """,
        $$"""
            private readonly IConfiguration configuration;

            private readonly HttpClient http;

            public OrdersClient(HttpClient http, IConfiguration configuration, int retries = 3)
            {
                this.configuration = configuration;
                this.http = http;
            }

            public string Secret(string clientSecret) => Secret(clientSecret: {{FromConfiguration("configuration", depth: 1, variable: "clientSecret2")}});
        """);

    [Theory]
    [InlineData("services.AddScoped<OrdersClient>();")]
    [InlineData("((Microsoft.AspNetCore.Hosting.IWebHostBuilder)null).UseStartup<OrdersClient>();")]
    public Task TypeWithoutConstructor_GetsOne(string registration) => InjectsAsync(
        registration,
        $$"""
            public string Secret(string clientSecret) => Secret(clientSecret: {{Literal}});
        """,
        $$"""
            private readonly IConfiguration _configuration;

            public OrdersClient(IConfiguration configuration)
            {
                _configuration = configuration;
            }

            public string Secret(string clientSecret) => Secret(clientSecret: {{FromConfiguration("_configuration", depth: 1, variable: "clientSecret2")}});
        """);

    [Fact]
    public Task SecretInTheConstructor_NeedsNoField() => InjectsAsync(
        Registered,
        $$"""
            public string ClientSecret;

            public OrdersClient(HttpClient http)
            {
                ClientSecret = {{Literal}};
            }
        """,
        $$"""
            public string ClientSecret;

            public OrdersClient(HttpClient http, IConfiguration configuration)
            {
                ClientSecret = {{FromConfiguration("configuration")}};
            }
        """);

    [Fact]
    public Task PrimaryConstructor_GetsAParameter() => InjectsAsync(
        Registered,
        $$"""
            public string Secret(string clientSecret) => Secret(clientSecret: {{Literal}}) + http;
        """,
        $$"""
            public string Secret(string clientSecret) => Secret(clientSecret: {{FromConfiguration("configuration", depth: 1, variable: "clientSecret2")}}) + http;
        """,
        "class OrdersClient(HttpClient http)", "class OrdersClient(HttpClient http, IConfiguration configuration)");

    [Fact]
    public Task Constant_OfObjects_BecomesTheirProperty() => InjectsAsync(
        Registered,
        $$"""
            private const string ClientSecret = {{Literal}};

            public OrdersClient(HttpClient http) { }

            public string Use() => ClientSecret;
        """,
        $$"""
            private readonly IConfiguration _configuration;

            private string ClientSecret => {{FromConfiguration("_configuration", depth: 1)}};

            public OrdersClient(HttpClient http, IConfiguration configuration) {
                _configuration = configuration;
            }

            public string Use() => ClientSecret;
        """);

    [Fact]
    public Task Controller_NeedsNoRegistration() => InjectsAsync(
        "",
        $$"""
            public string Secret(string clientSecret) => Secret(clientSecret: {{Literal}});
        """,
        $$"""
            private readonly IConfiguration _configuration;

            public OrdersClient(IConfiguration configuration)
            {
                _configuration = configuration;
            }

            public string Secret(string clientSecret) => Secret(clientSecret: {{FromConfiguration("_configuration", depth: 1, variable: "clientSecret2")}});
        """,
        "class OrdersClient : Microsoft.AspNetCore.Mvc.ControllerBase", "class OrdersClient : Microsoft.AspNetCore.Mvc.ControllerBase");

    [Theory]
    [InlineData("")]
    [InlineData("services.AddHttpClient<OrdersClient>(); var made = new OrdersClient(null);")]
    [InlineData("services.AddHttpClient<OrdersClient>(); OrdersClient made = new(null);")]
    [InlineData("services.AddSingleton(new OrdersClient(null));")]
    [InlineData("var list = new System.Collections.Generic.List<OrdersClient>();")]
    public Task TypeThatOthersCreate_IsNotInjected(string statement) => DoesNotInjectAsync(statement, "public OrdersClient(HttpClient http) { }");

    [Theory]
    [InlineData("public OrdersClient(HttpClient http) { } public OrdersClient() { }")]
    [InlineData("public OrdersClient(HttpClient http) { } private class Derived : OrdersClient { public Derived() : base(null) { } }")]
    [InlineData("private string configuration;")]
    [InlineData("/// <param name=\"http\">Http.</param>\n    public OrdersClient(HttpClient http) { }")]
    public Task ConstructorsWithoutAClearPlace_AreNotTouched(string constructors) => DoesNotInjectAsync(Registered, constructors);

    [Fact]
    public Task StaticCode_IsNotInjected() => DoesNotInjectAsync(Registered, "public OrdersClient(HttpClient http) { }", "public static ");

    [Fact]
    public Task PrivateStaticMethods_BecomeMethodsOfTheObject() => InjectsAsync(
        Registered,
        $$"""
            private const string ClientSecret = {{Literal}};

            public OrdersClient(HttpClient http) { }

            public string Use() => Form() + string.Concat(new[] { "" }, Inner);

            // What is sent.
            static string Form() => Inner(nameof(ClientSecret));

            private static string Inner(string text) { return text + ClientSecret; }
        """,
        $$"""
            private readonly IConfiguration _configuration;

            private string ClientSecret => {{FromConfiguration("_configuration", depth: 1)}};

            public OrdersClient(HttpClient http, IConfiguration configuration) {
                _configuration = configuration;
            }

            public string Use() => Form() + string.Concat(new[] { "" }, Inner);

            // What is sent.
            string Form() => Inner(nameof(ClientSecret));

            private string Inner(string text) { return text + ClientSecret; }
        """);

    [Fact]
    public Task LiteralInAPrivateStaticMethod_IsReadFromTheObject() => InjectsAsync(
        Registered,
        $$"""
            public string Use() => Secret("");

            private static string Secret(string clientSecret) => Secret(clientSecret: {{Literal}}) + Other();

            private static string Other() => "";
        """,
        $$"""
            public string Use() => Secret("");

            private string Secret(string clientSecret) => Secret(clientSecret: {{FromConfiguration("configuration", depth: 1, variable: "clientSecret2")}}) + Other();

            private static string Other() => "";
        """,
        "class OrdersClient(HttpClient http)", "class OrdersClient(HttpClient http, IConfiguration configuration)");

    [Fact]
    public Task ConfigurationThatTheObjectHas_IsReadByAFreedMethod() => InjectsAsync(
        Registered,
        $$"""
            private readonly IConfiguration _settings;

            public OrdersClient(IConfiguration settings) => _settings = settings;

            public string Use() => Secret("");

            private static string Secret(string clientSecret) => Secret(clientSecret: {{Literal}});
        """,
        $$"""
            private readonly IConfiguration _settings;

            public OrdersClient(IConfiguration settings) => _settings = settings;

            public string Use() => Secret("");

            private string Secret(string clientSecret) => Secret(clientSecret: {{FromConfiguration("_settings", depth: 1, variable: "clientSecret2")}});
        """);

    [Theory]
    [InlineData("public static string Use() => Secret(\"\");", "private static ")]
    [InlineData("public string Use() => OrdersClient.Secret(\"\");", "private static ")]
    [InlineData("public string Use() => Secret(\"\");", "internal static ")]
    [InlineData("private static readonly string Used = Secret(\"\");", "private static ")]
    [InlineData("public System.Func<string> Use() => static () => Secret(\"\");", "private static ")]
    public Task StaticMethodThatOthersCall_StaysStatic(string use, string modifiers) =>
        DoesNotInjectAsync(Registered, use, modifiers);

    private static Task InjectsAsync(string statement, string before, string after, string head = "class OrdersClient", string? headAfter = null) =>
        FixTest.VerifyAsync<ClientSecretFixer>(Code(statement, head, before), Code(statement, headAfter ?? head, after), new FixSettings { Action = SecretFixer.InjectionKey, OnlyOne = true });

    private static Task DoesNotInjectAsync(string statement, string constructors, string modifiers = "public ")
    {
        var code = Code(statement, "class OrdersClient", $"    {constructors}\n\n    {modifiers}string Secret(string clientSecret) => Secret(clientSecret: {Literal});");
        return FixTest.VerifyAsync<ClientSecretFixer>(code, code, new FixSettings { Action = SecretFixer.InjectionKey, OnlyOne = true });
    }

    private static string Code(string statement, string head, string members) =>
        $$"""
        using System;
        using System.Net.Http;
        using Microsoft.AspNetCore.Hosting;
        using Microsoft.Extensions.Configuration;
        using Microsoft.Extensions.DependencyInjection;

        {{head}}
        {
        {{members}}
        }

        static class Registration
        {
            public static void Add(IServiceCollection services)
            {
                {{statement}}
            }
        }
        """;
}
