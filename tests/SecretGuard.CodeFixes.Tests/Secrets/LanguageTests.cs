using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using static SecretGuard.CodeFixes.Tests.Secrets.SecretCode;

namespace SecretGuard.CodeFixes.Tests.Secrets;

/// <summary>Every language version from 7.3 on, with and without nullable references, compiles without a new warning.</summary>
public class LanguageTests
{
    [Theory]
    [InlineData(LanguageVersion.CSharp7_3)]
    [InlineData(LanguageVersion.CSharp8)]
    [InlineData(LanguageVersion.CSharp8, true)]
    public Task OldLanguage_TestsTheLength(LanguageVersion language, bool isNullable = false) => VerifyAsync(
        Code(Literal),
        Code("""
            Environment.GetEnvironmentVariable("Orders__ClientSecret") is string clientSecret && clientSecret.Length > 0
                    ? clientSecret
                    : throw new InvalidOperationException("Set Orders__ClientSecret: it is missing or empty.")
            """),
        Settings(language, isNullable));

    [Theory]
    [InlineData(LanguageVersion.CSharp9)]
    [InlineData(LanguageVersion.CSharp9, true)]
    [InlineData(LanguageVersion.CSharp10, true)]
    [InlineData(LanguageVersion.CSharp11, true)]
    [InlineData(LanguageVersion.CSharp12)]
    [InlineData(LanguageVersion.Latest, true)]
    public Task NewLanguage_MatchesTheProperty(LanguageVersion language, bool isNullable = false) =>
        VerifyAsync(Code(Literal), Code(FromEnvironment(depth: 1)), Settings(language, isNullable));

    [Theory]
    [InlineData(LanguageVersion.CSharp5)]
    [InlineData(LanguageVersion.CSharp6)]
    [InlineData(LanguageVersion.CSharp7_2)]
    public Task LanguageBeforeThrowExpressions_HasNoFix(LanguageVersion language) => HasNoFixAsync(Code(Literal), Settings(language, false));

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public Task MissingImport_IsAdded(bool isNullable) => VerifyAsync(
        """
        namespace Orders
        {
            class OrdersClient
            {
                public string Secret(string clientSecret) => Secret(clientSecret: "{|SG1001:8f3k|}");
            }
        }
        """,
        $$"""
        using System;

        namespace Orders
        {
            class OrdersClient
            {
                public string Secret(string clientSecret) => Secret(clientSecret: {{FromEnvironment(variable: "clientSecret2")}});
            }
        }
        """,
        Settings(LanguageVersion.Latest, isNullable));

    [Fact]
    public Task MissingImport_OfAConcatenation_IsAdded() => VerifyAsync(
        """
        namespace Orders
        {
            class OrdersClient
            {
                public string Body() => "client_id=orders&client_secret={|SG1001:8f3k|}";
            }
        }
        """,
        $$"""
        using System;

        namespace Orders
        {
            class OrdersClient
            {
                public string Body() => "client_id=orders&client_secret=" + Uri.EscapeDataString({{FromEnvironment()}});
            }
        }
        """);

    [Fact]
    public Task NamesakeOfAType_IsTold() => VerifyAsync(
        $$"""
        using System;

        class Environment { }

        class OrdersClient
        {
            public string Secret(string clientSecret) => Secret(clientSecret: {{Literal}});
        }
        """,
        $$"""
        using System;

        class Environment { }

        class OrdersClient
        {
            public string Secret(string clientSecret) => Secret(clientSecret: {{Guard("System.Environment.GetEnvironmentVariable(\"Orders__ClientSecret\")", "Orders__ClientSecret", 1, "clientSecret2")}});
        }
        """);

    [Fact]
    public Task ExpressionTree_HasNoFix() => HasNoFixAsync(
        $$"""
        using System;
        using System.Linq.Expressions;

        class Options { public string ClientSecret { get; set; } }

        class OrdersClient
        {
            public Expression<Func<Options>> Create() => () => new Options { ClientSecret = {{Literal}} };
        }
        """);

    [Fact]
    public Task Tabs_AndWindowsLineEnds_AreKept()
    {
        var test = FixTest.Create<SecretGuard.CodeFixes.Secrets.ClientSecretFixer>();
        test.TestCode = Windows(Code(Literal));
        test.FixedCode = Windows(Code(FromEnvironment(depth: 1)));
        test.TestState.AnalyzerConfigFiles.Add(("/0/.editorconfig", "root = true\n[*.cs]\nindent_style = tab\nend_of_line = crlf\n"));
        return test.RunAsync();
    }

    private static string Windows(string code) =>
        code.Replace("    ", "\t", System.StringComparison.Ordinal).Replace("\n", "\r\n", System.StringComparison.Ordinal);

    private static FixSettings Settings(LanguageVersion language, bool isNullable) =>
        new() { Language = language, Nullable = isNullable ? NullableContextOptions.Enable : NullableContextOptions.Disable };

    private static string Code(string secret) =>
        $$"""
        using System;

        class OrdersClient
        {
            private static readonly Func<string, string> Send = value => value;

            public string Secret() { return Same(clientSecret: "x"); }

            private static string Same(string clientSecret) { return clientSecret; }
        }
        """.Replace("\"x\"", secret, System.StringComparison.Ordinal);
}
