using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CodeFixes;
using SecretGuard.CodeFixes.Secrets;
using SecretGuard.Testing;
using static SecretGuard.CodeFixes.Tests.Secrets.SecretCode;

namespace SecretGuard.CodeFixes.Tests.Secrets;

/// <summary>The fixes of the other rules about secrets: the same ways, other names and other texts around the value.</summary>
public class OtherSecretsTests
{
    private static readonly string Value = GeneratedValues.Opaque();
    private static readonly string KeyText = System.Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(Value));

    [Theory]
    [InlineData("var apiKey = {};", "apiKey", "ApiKey")]
    [InlineData("options.AccessToken = {};", "accessToken", "AccessToken")]
    [InlineData("options.WithApiKey({});", "apiKey", "ApiKey")]
    public Task Token_IsReadUnderItsName(string statement, string variable, string setting) =>
        VerifyAsync<TokenFixer>(statement, $"\"{{|SG1002:{Value}|}}\"", Guard($"Environment.GetEnvironmentVariable(\"Orders__{setting}\")", $"Orders__{setting}", 2, Free(statement, variable)));

    [Fact]
    public Task Token_InAHeader_KeepsTheScheme() => VerifyAsync<TokenFixer>(
        "client.DefaultRequestHeaders.Add(\"Authorization\", {});",
        $"\"Bearer {{|SG1002:{Value}|}}\"",
        $"\"Bearer \" + ({FromEnvironment("Orders__AccessToken", variable: "accessToken")})");

    [Fact]
    public Task Key_OfASigner_IsReadAsBytes() => VerifyAsync<KeyFixer>(
        "var signingKey = Encoding.UTF8.GetBytes({});", $"\"{{|SG1003:{Value}|}}\"", FromEnvironment("Orders__SigningKey", variable: "signingKey2"));

    [Theory]
    [InlineData("options.AddEncryptionKey(new SymmetricSecurityKey(Convert.FromBase64String({})));", "EncryptionKey")]
    [InlineData("options.AddSigningKey(new SymmetricSecurityKey(Convert.FromBase64String({}))).AddEncryptionKey(null);", "SigningKey")]
    [InlineData("options.TokenDecryptionKey = new SymmetricSecurityKey(Convert.FromBase64String({}));", "EncryptionKey")]
    public Task Key_OfAnEncryption_IsCalledSo(string statement, string setting) => VerifyAsync<KeyFixer>(
        statement, $"\"{{|SG1003:{KeyText}|}}\"", FromEnvironment("Orders__" + setting, variable: char.ToLowerInvariant(setting[0]) + setting[1..]));

    [Fact]
    public Task Password_IsReadUnderTheSectionOfItsUser() => VerifyAsync<PasswordFixer>(
        "var user = configuration[\"Smtp:UserName\"]; options.Password = {};", "\"{|SG1005:hunter2|}\"",
        FromConfiguration("configuration", "Smtp:Password", variable: "password"), "IConfiguration configuration");

    [Fact]
    public Task PasswordOfAUser_KeepsTheUser() => VerifyAsync<PasswordFixer>(
        "options.UserPassword = {};", "\"{|SG1005:hunter2|}\"", FromEnvironment("Orders__UserPassword", variable: "userPassword"));

    [Theory]
    [InlineData("\"Server=db;Database=orders;User Id=app;Password={|SG1005:hunter2|};\"")]
    [InlineData("\"Server=db;Database=orders;User Id=app;Password={|SG1005:hunter2|}\"")]
    public Task ConnectionString_IsOneSetting(string text) => VerifyAsync<PasswordFixer>(
        "Connect({});", text, FromConfiguration("configuration", "ConnectionStrings:Orders", variable: "connectionString"), "IConfiguration configuration");

    [Fact]
    public Task ConnectionString_AsAFallback_BecomesAGuard() => VerifyAsync<PasswordFixer>(
        "Connect({});",
        "configuration.GetConnectionString(\"Main\") ?? \"Server=db;Database=orders;User Id=app;Password={|SG1005:hunter2|}\"",
        Guard("configuration.GetConnectionString(\"Main\")", "ConnectionStrings:Main", 2, "connectionString"), "IConfiguration configuration");

    [Fact]
    public Task ConnectionString_OfATypeCalledAsItsPassword_IsCalledDefault() => VerifyAsync<PasswordFixer>(
        "Connect({});", "\"Server=db;Database=stock;User Id=app;Password={|SG1005:orders|};\"",
        FromConfiguration("configuration", "ConnectionStrings:Default", variable: "connectionString"), "IConfiguration configuration");

    [Fact]
    public Task PasswordInAnAddress_IsEscaped() => VerifyAsync<EmbeddedCredentialsFixer>(
        "Connect({});", "\"amqp://app:{|SG1004:hunter2|}@queue.orders.local/orders\"",
        $"\"amqp://app:\" + Uri.EscapeDataString({FromEnvironment("Orders__Password", variable: "password")}) + \"@queue.orders.local/orders\"");

    [Theory]
    [InlineData("\"Basic {|SG1004:{0}|}\"", "\"Basic \" + ")]
    public Task BasicHeader_IsEncodedAgain(string before, string after)
    {
        var pair = System.Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes("orders-app:" + Value));
        return VerifyAsync<EmbeddedCredentialsFixer>(
            "client.DefaultRequestHeaders.Add(\"Authorization\", {});",
            before.Replace("{0}", pair, System.StringComparison.Ordinal),
            after + $"Convert.ToBase64String(Encoding.UTF8.GetBytes(\"orders-app:\" + ({FromEnvironment("Orders__Password", variable: "password")})))");
    }

    [Fact]
    public Task Placeholder_IsReadInsteadOfFilledIn() => VerifyAsync<PlaceholderFixer>(
        "var clientSecret = {};", "\"{|SG1007:<your-client-secret>|}\"", FromEnvironment("Orders__ClientSecret", variable: "clientSecret2"));

    // Written to a log, it stands for a secret that is left out there.
    [Fact]
    public Task Placeholder_InALog_StaysWhatItIs()
    {
        const string Written = "Console.WriteLine(Address(accessToken: {}));";
        const string Placeholder = "\"{|SG1007:<token>|}\"";
        return VerifyAsync<PlaceholderFixer>(Written, Placeholder, Placeholder);
    }

    private static string Free(string statement, string variable) =>
        statement.Contains($"var {variable} ", System.StringComparison.Ordinal) ? variable + "2" : variable;

    private static Task VerifyAsync<TFixer>(string statement, string before, string after, string parameter = "")
        where TFixer : CodeFixProvider, new() => FixTest.VerifyAsync<TFixer>(
            Method(statement.Replace("{}", before, System.StringComparison.Ordinal), parameter),
            Method(statement.Replace("{}", after, System.StringComparison.Ordinal), parameter));

    private static string Method(string statement, string parameter) =>
        $$"""
        using System;
        using System.Net.Http;
        using System.Text;
        using Microsoft.Extensions.Configuration;
        using Microsoft.IdentityModel.Tokens;

        namespace Microsoft.IdentityModel.Tokens
        {
            class SymmetricSecurityKey { public SymmetricSecurityKey(byte[] key) { } }
        }

        class Options
        {
            public string AccessToken, Password, UserPassword;
            public SymmetricSecurityKey TokenDecryptionKey;
            public void WithApiKey(string value) { }
            public Options AddEncryptionKey(SymmetricSecurityKey key) => this;
            public Options AddSigningKey(SymmetricSecurityKey key) => this;
        }

        class OrdersClient
        {
            static void Connect(string text) { }

            static string Address(string accessToken) => null;

            void Use({{parameter}})
            {
                var options = new Options();
                var client = new HttpClient();
                {{statement}}
            }
        }
        """;
}
