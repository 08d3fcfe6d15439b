using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using static SecretGuard.CodeFixes.Tests.Secrets.SecretCode;

namespace SecretGuard.CodeFixes.Tests.Secrets;

/// <summary>How code at a place reaches configuration, in the order of preference.</summary>
public class ConfigurationRoutesTests
{
    [Theory]
    [InlineData("IConfiguration Field = null;", "", "Field")]
    [InlineData("IConfiguration Settings { get; } = null;", "", "Settings")]
    [InlineData("static IConfiguration Shared = null;", "", "Shared")]
    [InlineData("IConfigurationRoot Root = null;", "", "Root")]
    [InlineData("ConfigurationManager Manager = null;", "", "Manager")]
    [InlineData("", "IConfiguration given", "given")]
    [InlineData("IConfiguration Field = null;", "IConfiguration given", "given")]
    [InlineData("", "HostApplicationBuilder builder", "builder.Configuration")]
    [InlineData("", "WebApplicationBuilder builder", "builder.Configuration")]
    [InlineData("", "WebApplication app", "app.Configuration")]
    [InlineData("", "HostBuilderContext hostContext", "hostContext.Configuration")]
    [InlineData("IConfiguration Field = null;", "WebApplication app", "Field")]
    [InlineData("", "IServiceProvider services", "services.GetRequiredService<IConfiguration>()")]
    [InlineData("", "IServiceProvider services, WebApplication app", "app.Configuration")]
    [InlineData("IServiceProvider Services = null;", "", "Services.GetRequiredService<IConfiguration>()")]
    [InlineData("IServiceProvider Services = null;", "IServiceScope scope", "scope.ServiceProvider.GetRequiredService<IConfiguration>()")]
    [InlineData("", "AsyncServiceScope scope", "scope.ServiceProvider.GetRequiredService<IConfiguration>()")]
    [InlineData("", "IConfiguration @event", "@event")]
    public Task Configuration_InReach_IsRead(string member, string parameters, string expected) =>
        VerifyAsync(secret => Method(member, parameters, secret), FromConfiguration(expected));

    [Theory]
    [InlineData("IConfigurationSection Section = null;", "")]
    [InlineData("", "ref IConfiguration given")]
    [InlineData("string Configuration = null;", "")]
    public Task Configuration_OutOfReachOrUnknown_LeavesTheEnvironment(string member, string parameters) =>
        VerifyAsync(secret => Method(member, parameters, secret), FromEnvironment());

    [Theory]
    [InlineData("Field.GetSection(\"Sso\")", "Sso")]
    [InlineData("Field.GetRequiredSection(\"Clients\").GetSection(\"Sso\")", "Clients:Sso")]
    public Task Section_OfKnownPath_IsReadBelowIt(string source, string path) => VerifyAsync(
        secret => Method("IConfiguration Field = null;", "", secret, $"var section = {source};"),
        FromConfiguration("section", path + ":ClientSecret", below: "ClientSecret"));

    [Fact]
    public Task SectionInAField_OfKnownPath_IsReadBelowIt() => VerifyAsync(
        secret => $$"""
            using System;
            using Microsoft.Extensions.Configuration;

            class OrdersClient
            {
                private readonly IConfigurationSection _section;

                public OrdersClient(IConfiguration configuration) => _section = configuration.GetSection("Sso");

                public string ClientSecret { get; set; }

                public void Configure()
                {
                    ClientSecret = {{secret}};
                }
            }
            """,
        FromConfiguration("_section", "Sso:ClientSecret", below: "ClientSecret"));

    [Fact]
    public Task StaticLocalFunction_CannotUseWhatIsAround() => VerifyAsync(
        secret => Method("static string Text;", "IConfiguration given", "null",
            $$"""
            static void Set()
                    {
                        Text = Same(clientSecret: {{secret}});
                    }
                    static string Same(string clientSecret) => clientSecret;
            """),
        FromEnvironment(depth: 3, variable: "clientSecret2"));

    [Fact]
    public Task Lambda_OfServices_AsksThem() => VerifyAsync(
        secret => $$"""
            using System;
            using Microsoft.Extensions.Configuration;
            using Microsoft.Extensions.DependencyInjection;

            class Options { public string ClientSecret; }

            static class Registration
            {
                public static void Add(IServiceCollection services)
                {
                    services.AddSingleton(provider => new Options
                    {
                        ClientSecret = {{secret}},
                    });
                }
            }
            """,
        FromConfiguration("provider.GetRequiredService<IConfiguration>()", "TestProject:ClientSecret", depth: 3));

    [Fact]
    public Task Lambda_OfContext_ReadsItsConfiguration() => VerifyAsync(
        secret => $$"""
            using System;
            using Microsoft.Extensions.Hosting;

            class Options { public string ClientSecret; }

            static class Registration
            {
                public static void Add(IHostBuilder host)
                {
                    host.ConfigureServices((context, services) =>
                    {
                        var options = new Options { ClientSecret = {{secret}} };
                    });
                }
            }
            """,
        FromConfiguration("context.Configuration", "TestProject:ClientSecret", depth: 3));

    [Fact]
    public Task StoredPrimaryParameter_IsLeftForItsField() => VerifyAsync(
        secret => $$"""
            using System;
            using Microsoft.Extensions.Configuration;

            class OrdersClient(IConfiguration configuration)
            {
                private readonly IConfiguration _settings = configuration;

                public string ClientSecret { get; set; }

                public void Configure()
                {
                    ClientSecret = {{secret}};
                }
            }
            """,
        FromConfiguration("_settings"));

    [Fact]
    public Task PrimaryParameterOfTheBase_IsNotCapturedTwice() => VerifyAsync(
        secret => $$"""
            using System;
            using Microsoft.Extensions.Configuration;

            class Base(IConfiguration configuration) { protected IConfiguration Kept => configuration; }

            class OrdersClient(IConfiguration configuration) : Base(configuration)
            {
                public string ClientSecret { get; set; }

                public void Configure()
                {
                    ClientSecret = {{secret}};
                }
            }
            """,
        FromConfiguration("Kept"));

    [Fact]
    public Task TopLevelBuilder_IsReadInALambda() => VerifyAsync(
        secret => $$"""
            using System;
            using Microsoft.AspNetCore.Builder;
            using Microsoft.Extensions.DependencyInjection;

            var builder = WebApplication.CreateBuilder(args);
            builder.Services.Configure<Options>(options => options.ClientSecret = {{secret}});

            class Options { public string ClientSecret { get; set; } }
            """,
        FromConfiguration("builder.Configuration", "Test:ClientSecret", depth: 0).Replace("Test:", "TestProject:", System.StringComparison.Ordinal),
        new FixSettings { Kind = OutputKind.ConsoleApplication });

    [Fact]
    public Task ConstructorInitializer_ReadsTheParameter() => VerifyAsync(
        secret => $$"""
            using System;
            using Microsoft.Extensions.Configuration;

            class Base { protected Base(string clientSecret) { } }

            class OrdersClient : Base
            {
                private readonly IConfiguration _settings;

                public OrdersClient(IConfiguration given)
                    : base({{secret}}) => _settings = given;
            }
            """,
        FromConfiguration("given"));

    private static string Method(string member, string parameters, string secret, string statement = "") =>
        $$"""
        using System;
        using Microsoft.AspNetCore.Builder;
        using Microsoft.Extensions.Configuration;
        using Microsoft.Extensions.DependencyInjection;
        using Microsoft.Extensions.Hosting;

        class OrdersClient
        {
            {{member}}

            public string ClientSecret { get; set; }

            void Configure({{parameters}})
            {
                {{statement}}
                ClientSecret = {{secret}};
            }
        }
        """;
}
