using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using SecretGuard.CodeFixes.Switches;

namespace SecretGuard.CodeFixes.Tests.Switches;

public class SwitchFixerTests
{
    [Fact]
    public Task Https_AddressIsHttps_SwitchGoes() => FixTest.VerifyAsync<HttpsRequirementFixer>(
        Client("""
            options.Authority = "https://sso.orders.example";
                    options.RequireHttpsMetadata = {|SG2003:false|};
                    options.Audience = "orders";
            """),
        Client("""
            options.Authority = "https://sso.orders.example";
                    options.Audience = "orders";
            """));

    [Fact]
    public Task Https_EntryOfAnInitialiser_GoesWithItsComma() => FixTest.VerifyAsync<HttpsRequirementFixer>(
        Client("""
            options = new Options
                    {
                        Authority = "https://sso.orders.example",
                        RequireHttpsMetadata = {|SG2003:false|},
                        Audience = "orders", // ours
                    };
            """),
        Client("""
            options = new Options
                    {
                        Authority = "https://sso.orders.example",
                        Audience = "orders", // ours
                    };
            """));

    [Fact]
    public Task Https_LastEntry_Goes() => FixTest.VerifyAsync<HttpsRequirementFixer>(
        Client("""options = new Options { Authority = "https://sso.orders.example", RequireHttpsMetadata = {|SG2003:false|} };"""),
        Client("""options = new Options { Authority = "https://sso.orders.example" };"""));

    [Theory]
    [InlineData("options.RequireHttpsMetadata = {|SG2003:false|};", "options.RequireHttpsMetadata = !environment.IsDevelopment();")]
    [InlineData("options.AllowInsecureHttp = {|SG2003:true|};", "options.AllowInsecureHttp = environment.IsDevelopment();")]
    [InlineData("options = new Options { RequireHttpsMetadata = {|SG2003:false|} };", "options = new Options { RequireHttpsMetadata = !environment.IsDevelopment() };")]
    [InlineData("Configure(o => o.RequireHttpsMetadata = {|SG2003:false|});", "Configure(o => o.RequireHttpsMetadata = !environment.IsDevelopment());")]
    public Task Https_EnvironmentInReach_IsAsked(string before, string after) => FixTest.VerifyAsync<HttpsRequirementFixer>(
        Client(before, "IHostEnvironment environment", "using Microsoft.Extensions.Hosting;\n"), Client(after, "IHostEnvironment environment", "using Microsoft.Extensions.Hosting;\n"));

    [Fact]
    public Task Https_HostingIsNotImported_UsingIsAdded() => FixTest.VerifyAsync<HttpsRequirementFixer>(
        Client("options.RequireHttpsMetadata = {|SG2003:false|};", "Microsoft.Extensions.Hosting.IHostEnvironment environment"),
        Client("options.RequireHttpsMetadata = !environment.IsDevelopment();", "Microsoft.Extensions.Hosting.IHostEnvironment environment")
            .Replace("using System;\n", "using System;\nusing Microsoft.Extensions.Hosting;\n", System.StringComparison.Ordinal));

    [Fact]
    public Task Https_OfTheContext_IsAsked() => FixTest.VerifyAsync<HttpsRequirementFixer>(
        Client("options.RequireHttpsMetadata = {|SG2003:false|};", "HostBuilderContext context", "using Microsoft.Extensions.Hosting;\n"),
        Client("options.RequireHttpsMetadata = !context.HostingEnvironment.IsDevelopment();", "HostBuilderContext context", "using Microsoft.Extensions.Hosting;\n"));

    [Fact]
    public Task Https_OfTheBuilder_IsAsked()
    {
        const string Before = """
            using Microsoft.AspNetCore.Builder;
            using Microsoft.Extensions.Hosting;

            var builder = WebApplication.CreateBuilder(args);
            var options = new Options();
            options.RequireHttpsMetadata = {|SG2003:false|};

            class Options { public bool RequireHttpsMetadata { get; set; } }
            """;
        return FixTest.VerifyAsync<HttpsRequirementFixer>(
            Before, Before.Replace("{|SG2003:false|}", "!builder.Environment.IsDevelopment()"), new FixSettings { Kind = OutputKind.ConsoleApplication });
    }

    [Theory]
    [InlineData("options.RequireHttpsMetadata = {|SG2003:false|};")]
    [InlineData("""options.Authority = "http://localhost:8080"; options.RequireHttpsMetadata = {|SG2003:false|};""")]
    [InlineData("""if (options.Audience == "x") options.RequireHttpsMetadata = {|SG2003:false|};""")]
    [InlineData("""options.RequireHttpsMetadata = {|SG2003:options.Authority.StartsWith("https")|};""")]
    public Task Https_NobodyToAsk_NoOffer(string statement) => FixTest.VerifyAsync<HttpsRequirementFixer>(Client(statement), Client(statement));

    [Theory]
    [InlineData("handler.ServerCertificateCustomValidationCallback = {|SG2004:(a, b, c, d) => true|};", "")]
    [InlineData("handler.ServerCertificateCustomValidationCallback += {|SG2004:(a, b, c, d) => { return true; }|};", "")]
    [InlineData("handler.ServerCertificateCustomValidationCallback = {|SG2004:HttpClientHandler.DangerousAcceptAnyServerCertificateValidator|};", "")]
    public Task Certificate_Statement_Goes(string before, string after) =>
        FixTest.VerifyAsync<CertificateFixer>(Handler("handler.UseCookies = false;\n        " + before), Handler("handler.UseCookies = false;" + after));

    [Theory]
    [InlineData(
        "handler = new HttpClientHandler { UseCookies = false, ServerCertificateCustomValidationCallback = {|SG2004:(a, b, c, d) => true|} };",
        "handler = new HttpClientHandler { UseCookies = false };")]
    [InlineData(
        "handler = new HttpClientHandler { ServerCertificateCustomValidationCallback = {|SG2004:(a, b, c, d) => true|}, UseCookies = false };",
        "handler = new HttpClientHandler { UseCookies = false };")]
    [InlineData(
        "handler = new HttpClientHandler { ServerCertificateCustomValidationCallback = {|SG2004:(a, b, c, d) => true|} };",
        "handler = new HttpClientHandler { };")]
    public Task Certificate_Entry_Goes(string before, string after) => FixTest.VerifyAsync<CertificateFixer>(Handler(before), Handler(after));

    [Theory]
    [InlineData("Func<object, X509Certificate, X509Chain, SslPolicyErrors, bool> check = {|SG2004:(a, b, c, d) => true|}; Console.WriteLine(check);")]
    [InlineData("if (handler.UseCookies) handler.ServerCertificateCustomValidationCallback = {|SG2004:(a, b, c, d) => true|};")]
    public Task Certificate_PartOfMore_NoOffer(string statement) => FixTest.VerifyAsync<CertificateFixer>(Handler(statement), Handler(statement));

    [Fact]
    public Task Validation_EntriesGo_OneByOneAndAllTogether() => FixTest.VerifyAsync<TokenValidationFixer>(
        Client("options = new Options { ValidateIssuer = {|SG6001:false|}, Audience = \"orders\", ValidateAudience = {|SG6001:false|} };"),
        Client("options = new Options { Audience = \"orders\" };"));

    [Fact]
    public Task Validation_OffByDefault_NoOffer()
    {
        const string Statement = "options.ValidateIssuerSigningKey = {|SG6001:false|};";
        return FixTest.VerifyAsync<TokenValidationFixer>(Client(Statement), Client(Statement));
    }

    private static string Client(string statements, string parameter = "object other", string usings = "") => usings + $$"""
        using System;

        class C
        {
            void M(Options options, {{parameter}})
            {
                {{statements}}
            }

            static void Configure(Action<Options> act) { }
        }

        class Options
        {
            public string Authority { get; set; }
            public string Audience { get; set; }
            public bool RequireHttpsMetadata { get; set; }
            public bool AllowInsecureHttp { get; set; }
            public bool ValidateIssuer { get; set; }
            public bool ValidateAudience { get; set; }
            public bool ValidateIssuerSigningKey { get; set; }
        }
        """;

    private static string Handler(string statements) => $$"""
        using System;
        using System.Net.Http;
        using System.Net.Security;
        using System.Security.Cryptography.X509Certificates;

        class C
        {
            void M(HttpClientHandler handler)
            {
                {{statements}}
            }
        }
        """;
}
