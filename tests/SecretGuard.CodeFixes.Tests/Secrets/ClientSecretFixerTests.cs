using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CSharp;
using SecretGuard.CodeFixes.Secrets;

namespace SecretGuard.CodeFixes.Tests.Secrets;

public class ClientSecretFixerTests
{
    [Fact]
    public Task Assignment_WithoutConfiguration_ReadsTheEnvironment() => VerifyAsync(
        """
        class OrdersClient
        {
            public string ClientSecret { get; set; }

            public void Configure()
            {
                ClientSecret = "{|SG1001:secret|}";
            }
        }
        """,
        """
        using System;

        class OrdersClient
        {
            public string ClientSecret { get; set; }

            public void Configure()
            {
                ClientSecret = Environment.GetEnvironmentVariable("Orders__ClientSecret") is { Length: > 0 } clientSecret
                    ? clientSecret
                    : throw new InvalidOperationException("Set Orders__ClientSecret: it is missing or empty.");
            }
        }
        """);

    [Fact]
    public Task Assignment_ConfigurationField_ReadsConfiguration() => VerifyAsync(
        """
        using System;
        using Microsoft.Extensions.Configuration;

        class OrdersClient
        {
            private readonly IConfiguration _configuration;

            public OrdersClient(IConfiguration configuration) => _configuration = configuration;

            public string ClientSecret { get; set; }

            public void Configure()
            {
                ClientSecret = "{|SG1001:secret|}";
            }
        }
        """,
        """
        using System;
        using Microsoft.Extensions.Configuration;

        class OrdersClient
        {
            private readonly IConfiguration _configuration;

            public OrdersClient(IConfiguration configuration) => _configuration = configuration;

            public string ClientSecret { get; set; }

            public void Configure()
            {
                ClientSecret = _configuration["Orders:ClientSecret"] is { Length: > 0 } clientSecret
                    ? clientSecret
                    : throw new InvalidOperationException("Set Orders:ClientSecret: it is missing or empty.");
            }
        }
        """);

    [Fact]
    public Task Assignment_PrimaryConstructorParameter_ReadsConfiguration() => VerifyAsync(
        """
        using System;
        using Microsoft.Extensions.Configuration;

        class OrdersClient(IConfiguration settings)
        {
            public string Request()
            {
                var clientSecret = "{|SG1001:secret|}";
                return clientSecret;
            }
        }
        """,
        """
        using System;
        using Microsoft.Extensions.Configuration;

        class OrdersClient(IConfiguration settings)
        {
            public string Request()
            {
                var clientSecret = settings["Orders:ClientSecret"] is { Length: > 0 } clientSecret2
                    ? clientSecret2
                    : throw new InvalidOperationException("Set Orders:ClientSecret: it is missing or empty.");
                return clientSecret;
            }
        }
        """);

    [Fact]
    public Task StaticMethod_InstanceConfiguration_ReadsTheEnvironment() => VerifyAsync(
        """
        using System;
        using Microsoft.Extensions.Configuration;

        class OrdersClient
        {
            private readonly IConfiguration _configuration;

            public OrdersClient(IConfiguration configuration) => _configuration = configuration;

            public static string Request(string clientSecret) => Request(clientSecret: "{|SG1001:secret|}");
        }
        """,
        """
        using System;
        using Microsoft.Extensions.Configuration;

        class OrdersClient
        {
            private readonly IConfiguration _configuration;

            public OrdersClient(IConfiguration configuration) => _configuration = configuration;

            public static string Request(string clientSecret) => Request(clientSecret: Environment.GetEnvironmentVariable("Orders__ClientSecret") is { Length: > 0 } clientSecret2
                ? clientSecret2
                : throw new InvalidOperationException("Set Orders__ClientSecret: it is missing or empty."));
        }
        """);

    [Fact]
    public Task FormPair_BuilderInScope_ReadsItsConfigurationUnderTheSectionInUse() => VerifyAsync(
        """
        using System;
        using System.Collections.Generic;
        using Microsoft.Extensions.Hosting;

        class Startup
        {
            public Dictionary<string, string> Form(HostApplicationBuilder builder) => new Dictionary<string, string>
            {
                ["client_id"] = builder.Configuration["Keycloak:ClientId"],
                ["client_secret"] = "{|SG1001:secret|}",
            };
        }
        """,
        """
        using System;
        using System.Collections.Generic;
        using Microsoft.Extensions.Hosting;

        class Startup
        {
            public Dictionary<string, string> Form(HostApplicationBuilder builder) => new Dictionary<string, string>
            {
                ["client_id"] = builder.Configuration["Keycloak:ClientId"],
                ["client_secret"] = builder.Configuration["Keycloak:ClientSecret"] is { Length: > 0 } clientSecret
                    ? clientSecret
                    : throw new InvalidOperationException("Set Keycloak:ClientSecret: it is missing or empty."),
            };
        }
        """);

    [Fact]
    public Task TopLevelBuilder_IsReachedInItsStatementsAndNowhereElse()
    {
        var test = FixTest.Create<ClientSecretFixer>();
        test.TestState.OutputKind = Microsoft.CodeAnalysis.OutputKind.ConsoleApplication;
        test.TestCode = TopLevel("\"{|SG1001:8f3k|}\"", "\"{|SG1001:9x2m|}\"");
        var inStatements = Guarded("builder.Configuration[\"TestProject:ClientSecret\"]", "TestProject:ClientSecret", "", "clientSecret");
        test.FixedCode = TopLevel(inStatements, FromEnvironment("clientSecret2"));
        test.BatchFixedCode = TopLevel(inStatements, FromEnvironment("clientSecret"));
        return test.RunAsync();
    }

    private static string TopLevel(string inStatements, string inClass) =>
        $$"""
        using System;
        using System.Collections.Generic;
        using Microsoft.Extensions.Hosting;

        var builder = Host.CreateApplicationBuilder(args);
        var form = new Dictionary<string, string>();
        form["client_secret"] = {{inStatements}};

        static class OrdersClient
        {
            public static string Add(Dictionary<string, string> form) => form["client_secret"] = {{inClass}};
        }
        """;

    private static string FromEnvironment(string variable) =>
        Guarded("Environment.GetEnvironmentVariable(\"Orders__ClientSecret\")", "Orders__ClientSecret", "    ", variable);

    private static string Guarded(string read, string name, string indentation, string variable) =>
        $$"""
        {{read}} is { Length: > 0 } {{variable}}
        {{indentation}}    ? {{variable}}
        {{indentation}}    : throw new InvalidOperationException("Set {{name}}: it is missing or empty.")
        """;

    [Fact]
    public Task Fallback_BecomesAGuardOfTheReadThatIsThere() => VerifyAsync(
        """
        using System;
        using Microsoft.Extensions.Configuration;

        class OrdersClient
        {
            public string Secret(IConfiguration configuration)
            {
                return configuration["Keycloak:ClientSecret"] ?? "{|SG1001:secret|}";
            }
        }
        """,
        """
        using System;
        using Microsoft.Extensions.Configuration;

        class OrdersClient
        {
            public string Secret(IConfiguration configuration)
            {
                return configuration["Keycloak:ClientSecret"] is { Length: > 0 } clientSecret
                    ? clientSecret
                    : throw new InvalidOperationException("Set Keycloak:ClientSecret: it is missing or empty.");
            }
        }
        """);

    [Fact]
    public Task Constant_BecomesAPropertyThatThrowsOnUse() => VerifyAsync(
        """
        using System;

        static class Orders
        {
            // The client of the orders API.
            private const string ClientSecret = "{|SG1001:8f3k|}";

            public static string Header() => "x " + ClientSecret;
        }
        """,
        """
        using System;

        static class Orders
        {
            // The client of the orders API.
            private static string ClientSecret => Environment.GetEnvironmentVariable("Orders__ClientSecret") is { Length: > 0 } clientSecret
                ? clientSecret
                : throw new InvalidOperationException("Set Orders__ClientSecret: it is missing or empty.");

            public static string Header() => "x " + ClientSecret;
        }
        """);

    [Theory]
    [InlineData("[System.Obsolete(ClientSecret)] public void Use() { }")]
    [InlineData("public void Use(string value = ClientSecret) { }")]
    [InlineData("public bool Use(string value) { switch (value) { case ClientSecret: return true; default: return false; } }")]
    [InlineData("public bool Use(string value) => value is ClientSecret;")]
    [InlineData("public const string Other = \"x\" + ClientSecret;")]
    public Task Constant_UsedWhereOnlyAConstantMayStand_HasNoFix(string use)
    {
        var code =
            $$"""
            class Orders
            {
                public const string ClientSecret = "{|SG1001:8f3k|}";

                {{use}}
            }
            """;
        return VerifyAsync(code, code);
    }

    [Fact]
    public Task LocalConstant_BecomesAVariable() => VerifyAsync(
        """
        using System;

        class OrdersClient
        {
            public string Request()
            {
                const string clientSecret = "{|SG1001:8f3k|}";
                return clientSecret;
            }
        }
        """,
        """
        using System;

        class OrdersClient
        {
            public string Request()
            {
                string clientSecret = Environment.GetEnvironmentVariable("Orders__ClientSecret") is { Length: > 0 } clientSecret2
                    ? clientSecret2
                    : throw new InvalidOperationException("Set Orders__ClientSecret: it is missing or empty.");
                return clientSecret;
            }
        }
        """);

    [Fact]
    public Task FormBody_IsCutAndEscaped() => VerifyAsync(
        """
        using System;

        class OrdersClient
        {
            public string Body() => "grant_type=client_credentials&client_id=orders-worker&client_secret={|SG1001:8f3k|}&scope=orders.read";
        }
        """,
        """
        using System;

        class OrdersClient
        {
            public string Body() => "grant_type=client_credentials&client_id=orders-worker&client_secret=" + Uri.EscapeDataString(Environment.GetEnvironmentVariable("OrdersWorker__ClientSecret") is { Length: > 0 } clientSecret
                ? clientSecret
                : throw new InvalidOperationException("Set OrdersWorker__ClientSecret: it is missing or empty.")) + "&scope=orders.read";
        }
        """);

    [Fact]
    public Task FormBody_InARequestWithGlobalImports_IsCut() => FixTest.VerifyAsync<ClientSecretFixer>(
        """
        global using System;
        global using System.Net.Http;
        using System.Text;

        namespace CarelessOrders;

        public static class LegacyTokenRequest
        {
            public static HttpRequestMessage Create() => new(HttpMethod.Post, "https://sso.orders.example/connect/token")
            {
                Content = new StringContent(
                    "grant_type=client_credentials&client_id=orders-import&client_secret={|SG1001:8f3k|}&scope=orders.read",
                    Encoding.ASCII,
                    "application/x-www-form-urlencoded"),
            };
        }
        """,
        """
        global using System;
        global using System.Net.Http;
        using System.Text;

        namespace CarelessOrders;

        public static class LegacyTokenRequest
        {
            public static HttpRequestMessage Create() => new(HttpMethod.Post, "https://sso.orders.example/connect/token")
            {
                Content = new StringContent(
                    "grant_type=client_credentials&client_id=orders-import&client_secret=" + Uri.EscapeDataString(Environment.GetEnvironmentVariable("OrdersImport__ClientSecret") is { Length: > 0 } clientSecret
                        ? clientSecret
                        : throw new InvalidOperationException("Set OrdersImport__ClientSecret: it is missing or empty.")) + "&scope=orders.read",
                    Encoding.ASCII,
                    "application/x-www-form-urlencoded"),
            };
        }
        """);

    [Fact]
    public Task DefaultParameterValue_HasNoFix()
    {
        const string code =
            """
            class Orders
            {
                public void Use(string clientSecret = "{|SG1001:8f3k|}") { }
            }
            """;
        return VerifyAsync(code, code);
    }

    [Fact]
    public Task BindableProperty_HasNoFix()
    {
        const string code =
            """
            class OrdersOptions
            {
                public string ClientSecret { get; set; } = "{|SG1001:8f3k|}";
            }
            """;
        return VerifyAsync(code, code);
    }

    [Fact]
    public Task OlderLanguage_UsesWhatItHas() => VerifyAsync(
        """
        using System;

        class OrdersClient
        {
            public string ClientSecret { get; set; }

            public void Configure()
            {
                ClientSecret = "{|SG1001:secret|}";
            }
        }
        """,
        """
        using System;

        class OrdersClient
        {
            public string ClientSecret { get; set; }

            public void Configure()
            {
                ClientSecret = Environment.GetEnvironmentVariable("Orders__ClientSecret") is string clientSecret && clientSecret.Length > 0
                    ? clientSecret
                    : throw new InvalidOperationException("Set Orders__ClientSecret: it is missing or empty.");
            }
        }
        """,
        new FixSettings { Language = LanguageVersion.CSharp7_3 });

    // Fixed one after the other nobody knows any more which value a name stands for, so each gets its own; Fix All knows.
    [Fact]
    public Task FixAll_TwoValues_NeverGetOneName() => FixTest.VerifyAsync<ClientSecretFixer>(
        Three("\"{|SG1001:8f3k|}\"", "\"{|SG1001:8f3k|}\"", "\"{|SG1001:9x2m|}\""),
        Three(Read("Orders__ClientSecret"), Read("Orders__ClientSecret2"), Read("Orders__ClientSecret3")),
        new FixSettings { Batch = Three(Read("Orders__ClientSecret"), Read("Orders__ClientSecret"), Read("Orders__ClientSecret2")) });

    private static string Three(string first, string again, string second) =>
        $$"""
        using System;

        class OrdersClient
        {
            public string ClientSecret { get; set; }

            public void First() => ClientSecret = {{first}};

            public void Again() => ClientSecret = {{again}};

            public void Second() => ClientSecret = {{second}};
        }
        """;

    private static string Read(string variable) =>
        $$"""
        Environment.GetEnvironmentVariable("{{variable}}") is { Length: > 0 } clientSecret
                ? clientSecret
                : throw new InvalidOperationException("Set {{variable}}: it is missing or empty.")
        """;

    private static Task VerifyAsync(string before, string after, FixSettings? settings = null) =>
        FixTest.VerifyAsync<ClientSecretFixer>(before, after, settings);
}
