using System.Threading.Tasks;
using static SecretGuard.CodeFixes.Tests.Secrets.SecretCode;

namespace SecretGuard.CodeFixes.Tests.Secrets;

/// <summary>The key comes from what the code around already reads, from the client id, from the type.</summary>
public class NamingTests
{
    [Theory]
    [InlineData("configuration[\"Keycloak:ClientId\"]", "Keycloak:ClientSecret")]
    [InlineData("configuration[\"Keycloak:Authority\"]", "Keycloak:ClientSecret")]
    [InlineData("configuration[\"Clients:Sso:Authority\"]", "Clients:Sso:ClientSecret")]
    [InlineData("configuration.GetSection(\"Keycloak\")[\"ClientId\"]", "Keycloak:ClientSecret")]
    [InlineData("configuration.GetValue<string>(\"Keycloak:ClientId\")", "Keycloak:ClientSecret")]
    [InlineData("configuration[\"ClientId\"]", "ClientSecret")]
    [InlineData("configuration[\"Logging:Level\"]", "Orders:ClientSecret")]
    [InlineData("new System.Collections.Generic.Dictionary<string, string>()[\"ClientId\"]", "Orders:ClientSecret")]
    public Task Section_InUse_NamesTheKey(string read, string key) => VerifyAsync(
        secret => Method($"var other = {read};", secret), FromConfiguration("configuration", key));

    [Fact]
    public Task NearestSection_Wins() => VerifyAsync(
        secret => $$"""
            using System;
            using Microsoft.Extensions.Configuration;

            class Options { public string ClientId, ClientSecret; }

            class OrdersClient
            {
                public string Far(IConfiguration configuration) => configuration["Far:ClientId"];

                public Options Near(IConfiguration configuration)
                {
                    return new Options { ClientId = configuration["Near:ClientId"], ClientSecret = {{secret}} };
                }
            }
            """,
        FromConfiguration("configuration", "Near:ClientSecret"));

    [Theory]
    [InlineData("orders-api", "OrdersApi")]
    [InlineData("m2m.client", "MMClient")]
    [InlineData("7d1a0c2e-3f4b-4a5c-9d6e-8f7a6b5c4d3e", "Orders")]
    public Task ClientId_NamesTheSection(string clientId, string section) => VerifyAsync(
        secret => Method($"var clientId = \"{clientId}\";", secret), FromConfiguration("configuration", section + ":ClientSecret"));

    [Theory]
    [InlineData("OrdersTokenClient", "Orders")]
    [InlineData("KeycloakOptions", "Keycloak")]
    [InlineData("KeycloakUtils", "Keycloak")]
    [InlineData("OrdersDbContextDesignTimeFactory", "Orders")]
    [InlineData("OrdersFixture", "Orders")]
    [InlineData("Client", "TestProject")]
    [InlineData("Worker", "TestProject")]
    [InlineData("Program", "TestProject")]
    [InlineData("_Client", "OAuth", false)]
    public Task Type_NamesTheSection(string type, string section, bool hasLetters = true) => VerifyAsync(
        secret => Method(string.Empty, secret, hasLetters ? type : "__"), FromConfiguration("configuration", section + ":ClientSecret"));

    [Theory]
    [InlineData("configuration[\"Orders:ClientSecret\"]")]
    [InlineData("Environment.GetEnvironmentVariable(\"Orders__ClientSecret\")")]
    [InlineData("configuration[\"orders:clientsecret\"]")]
    public Task NameInUse_IsNotGivenToAnotherValue(string read) => VerifyAsync(
        secret => Method($"var other = {read};", secret), FromConfiguration("configuration", "Orders:ClientSecret2"));

    private static string Method(string statement, string secret, string type = "OrdersClient") =>
        $$"""
        using System;
        using Microsoft.Extensions.Configuration;

        class {{type}}
        {
            public string ClientSecret { get; set; }

            public void Configure(IConfiguration configuration)
            {
                {{statement}}
                ClientSecret = {{secret}};
            }
        }
        """;
}
