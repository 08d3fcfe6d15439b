using System.Threading.Tasks;
using static SecretGuard.CodeFixes.Tests.Secrets.SecretCode;

namespace SecretGuard.CodeFixes.Tests.Secrets;

/// <summary>The read is there already: only what happens when it finds nothing is wrong.</summary>
public class FallbackTests
{
    [Theory]
    [InlineData("configuration[\"Sso:ClientSecret\"]", "Sso:ClientSecret")]
    [InlineData("Environment.GetEnvironmentVariable(\"SSO_CLIENT_SECRET\")", "SSO_CLIENT_SECRET")]
    [InlineData("configuration.GetSection(\"Sso\")[\"ClientSecret\"]", "ClientSecret", "Sso")]
    [InlineData("options.ClientSecret", "ClientSecret")]
    [InlineData("clientSecret", "clientSecret")]
    [InlineData("configuration.GetValue<string>(\"Sso:ClientSecret\")", "Sso:ClientSecret")]
    public Task Coalesced_BecomesAGuard(string read, string setting, string? asked = null) => VerifyAsync(
        Returning($"{read} ?? {Literal}"), Returning(Guard(read, asked ?? setting, variable: "clientSecret2")));

    [Theory]
    [InlineData("configuration.GetValue(\"Sso:ClientSecret\", {})", "configuration.GetValue<string>(\"Sso:ClientSecret\")")]
    [InlineData("configuration.GetValue<string>(\"Sso:ClientSecret\", {})", "configuration.GetValue<string>(\"Sso:ClientSecret\")")]
    public Task DefaultOfALookup_BecomesAGuard(string before, string read) => VerifyAsync(
        Returning(before.Replace("{}", Literal, System.StringComparison.Ordinal)), Returning(Guard(read, "Sso:ClientSecret", variable: "clientSecret2")));

    [Fact]
    public Task Coalesced_InAStaticField_BecomesAProperty() => VerifyAsync(
        $$"""
        using System;

        static class Orders
        {
            private static readonly string ClientSecret = Environment.GetEnvironmentVariable("SSO_SECRET") ?? {{Literal}};

            public static string Use() => ClientSecret;
        }
        """,
        $$"""
        using System;

        static class Orders
        {
            private static string ClientSecret => {{FromEnvironment("SSO_SECRET", depth: 1)}};

            public static string Use() => ClientSecret;
        }
        """);

    [Theory]
    [InlineData("clientSecret = string.IsNullOrEmpty(clientSecret) ? {} : clientSecret", true)]
    [InlineData("Secret(clientSecret: {})", false)]
    [InlineData("clientSecret ??= {}", true)]
    public Task OtherBranches_ReadTheSettingWhereTheLiteralStood(string code, bool inParentheses)
    {
        var guard = FromConfiguration("configuration", variable: "clientSecret2");
        return VerifyAsync(
            Returning(code.Replace("{}", Literal, System.StringComparison.Ordinal)),
            Returning(code.Replace("{}", inParentheses ? $"({guard})" : guard, System.StringComparison.Ordinal)));
    }

    [Fact]
    public Task KeyThatHoldsTheSecret_GoesIntoNoMenu()
    {
        var value = SecretGuard.Testing.GeneratedValues.Opaque();
        return HasNoFixAsync(Returning($"configuration[\"{value}:ClientSecret\"] ?? \"{{|SG1001:{value}|}}\""));
    }

    private static string Returning(string value) =>
        $$"""
        using System;
        using Microsoft.Extensions.Configuration;

        class SsoOptions { public string ClientSecret { get; set; } }

        class OrdersClient
        {
            public string Secret(IConfiguration configuration = null, SsoOptions options = null, string clientSecret = null)
            {
                return {{value}};
            }
        }
        """;
}
