using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using static SecretGuard.CodeFixes.Tests.Secrets.SecretCode;

namespace SecretGuard.CodeFixes.Tests.Secrets;

/// <summary>Typed options: read where they are at hand, emptied where configuration fills them.</summary>
public class OptionsTests
{
    [Theory]
    [InlineData("private readonly IOptions<SsoOptions> _options = null;", "", "_options.Value.ClientSecret")]
    [InlineData("private readonly IOptionsSnapshot<SsoOptions> _options = null;", "", "_options.Value.ClientSecret")]
    [InlineData("private readonly IOptionsMonitor<SsoOptions> _options = null;", "", "_options.CurrentValue.ClientSecret")]
    [InlineData("private readonly SsoOptions _options = null;", "", "_options.ClientSecret")]
    [InlineData("", "SsoOptions given", "given.ClientSecret")]
    public Task Options_AtHand_AreRead(string member, string parameter, string read) => VerifyAsync(
        secret => Using(member, parameter, $"return {secret};"), Guard(read, "SsoOptions.ClientSecret"));

    [Theory]
    [InlineData("private readonly OtherOptions _options = null;", "")]
    [InlineData("private readonly SsoClient _client = null;", "")]
    public Task OptionsWithoutTheMember_AreNot(string member, string parameter) => VerifyAsync(
        secret => Using(member, parameter, $"return {secret};"), FromEnvironment());

    [Fact]
    public Task OptionsThatGetTheSecretHere_AreNot() => VerifyAsync(
        secret => Using("", "SsoOptions given", $"given.ClientSecret = {secret}; return null;"), FromEnvironment());

    [Fact]
    public Task Configuration_IsPreferred() => VerifyAsync(
        secret => Using("private readonly SsoOptions _options = null;", "IConfiguration configuration", $"return {secret};"),
        FromConfiguration("configuration"));

    [Theory]
    [InlineData("services.Configure<SsoOptions>(configuration.GetSection(\"Sso\"));")]
    [InlineData("services.Configure<SsoOptions>(configuration);")]
    [InlineData("var bound = configuration.GetSection(\"Sso\").Get<SsoOptions>();")]
    [InlineData("services.AddOptions<SsoOptions>().BindConfiguration(\"Sso\");")]
    [InlineData("services.AddOptions<SsoOptions>().Bind(configuration.GetSection(\"Sso\")).ValidateOnStart();")]
    [InlineData("var options = new SsoOptions(); configuration.Bind(\"Sso\", options);")]
    [InlineData("var options = new SsoOptions(); configuration.GetSection(\"Sso\").Bind(options);")]
    public Task DefaultOfABoundProperty_Goes(string binding) => VerifyAsync(
        Bound("public string ClientSecret { get; set; } = \"{|SG1001:8f3k|}\"; // of sso", binding),
        Bound("public string ClientSecret { get; set; } // of sso", binding));

    [Fact]
    public Task DefaultOfABoundProperty_NullableCode_BecomesEmpty() => VerifyAsync(
        Bound("public string ClientSecret { get; set; } = \"{|SG1001:8f3k|}\";", "services.Configure<SsoOptions>(configuration.GetSection(\"Sso\"));"),
        Bound("public string ClientSecret { get; set; } = string.Empty;", "services.Configure<SsoOptions>(configuration.GetSection(\"Sso\"));"),
        new FixSettings { Nullable = NullableContextOptions.Enable });

    [Fact]
    public Task NullableDefaultOfABoundProperty_NullableCode_Goes() => VerifyAsync(
        Bound("public string? ClientSecret { get; init; } = \"{|SG1001:8f3k|}\";", "services.Configure<SsoOptions>(configuration.GetSection(\"Sso\"));"),
        Bound("public string? ClientSecret { get; init; }", "services.Configure<SsoOptions>(configuration.GetSection(\"Sso\"));"),
        new FixSettings { Nullable = NullableContextOptions.Enable });

    [Theory]
    [InlineData("services.Configure<SsoOptions>(options => options.ClientSecret = null);")]
    [InlineData("services.AddOptions<SsoOptions>();")]
    [InlineData("var options = new SsoOptions();")]
    [InlineData("services.AddSingleton<SsoOptions>();")]
    public Task DefaultOfAPropertyThatNothingBinds_Stays(string statement) =>
        HasNoFixAsync(Bound("public string ClientSecret { get; set; } = \"{|SG1001:8f3k|}\";", statement));

    private static string Using(string member, string parameter, string statement) =>
        $$"""
        using System;
        using Microsoft.Extensions.Configuration;
        using Microsoft.Extensions.Options;

        class SsoOptions { public string ClientSecret { get; set; } }
        class OtherOptions { public string Name { get; set; } }
        class SsoClient { public string ClientSecret { get; set; } }

        class OrdersClient
        {
            {{member}}

            public string ClientSecret({{parameter}})
            {
                {{statement}}
            }
        }
        """;

    private static string Bound(string property, string statement) =>
        $$"""
        using System;
        using Microsoft.Extensions.Configuration;
        using Microsoft.Extensions.DependencyInjection;

        class SsoOptions
        {
            {{property}}
        }

        static class Registration
        {
            public static void Add(IServiceCollection services, IConfiguration configuration)
            {
                {{statement}}
            }
        }
        """;
}
