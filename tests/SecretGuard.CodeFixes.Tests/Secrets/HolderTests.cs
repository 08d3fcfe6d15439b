using System.Threading.Tasks;
using static SecretGuard.CodeFixes.Tests.Secrets.SecretCode;

namespace SecretGuard.CodeFixes.Tests.Secrets;

/// <summary>Declarations that keep a secret change with it: nothing throws before the secret is used.</summary>
public class HolderTests
{
    [Theory]
    [InlineData("private const string ClientSecret", "private static string ClientSecret")]
    [InlineData("public const string ClientSecret", "public static string ClientSecret")]
    [InlineData("const string ClientSecret", "static string ClientSecret")]
    [InlineData("private static readonly string ClientSecret", "private static string ClientSecret")]
    [InlineData("private static string ClientSecret", "private static string ClientSecret")]
    [InlineData("protected internal const string ClientSecret", "protected internal static string ClientSecret")]
    public Task StaticField_BecomesAProperty(string before, string after) => VerifyAsync(
        InType($"{before} = {Literal};", "public static string Use() => ClientSecret;"),
        InType($"{after} => {FromEnvironment(depth: 1)};", "public static string Use() => ClientSecret;"));

    [Fact]
    public Task Constant_BesideAConfigurationOfTheObject_BecomesAPropertyOfTheObject() => VerifyAsync(
        InType($"private const string ClientSecret = {Literal};", "private IConfiguration _settings = null;", "public string Use() => ClientSecret;"),
        InType($"private string ClientSecret => {FromConfiguration("_settings", depth: 1)};", "private IConfiguration _settings = null;", "public string Use() => ClientSecret;"));

    [Theory]
    [InlineData("public static string Use() => ClientSecret;")]
    [InlineData("public string Use() => OrdersClient.ClientSecret;")]
    [InlineData("private class Inner { public string Use() => ClientSecret; }")]
    [InlineData("public string Kept = ClientSecret;")]
    [InlineData("public string Use() { return Local(); static string Local() => ClientSecret; }")]
    public Task Constant_UsedWithoutAnObject_StaysStatic(string use) => VerifyAsync(
        InType($"private const string ClientSecret = {Literal};", "private IConfiguration _settings = null;", use),
        InType($"private static string ClientSecret => {FromEnvironment(depth: 1)};", "private IConfiguration _settings = null;", use));

    [Fact]
    public Task Constant_BesideAStaticConfiguration_ReadsIt() => VerifyAsync(
        InType($"private const string ClientSecret = {Literal};", "private static IConfiguration Settings = null;", "public static string Use() => ClientSecret;"),
        InType($"private static string ClientSecret => {FromConfiguration("Settings", depth: 1)};", "private static IConfiguration Settings = null;", "public static string Use() => ClientSecret;"));

    [Theory]
    [InlineData("[Obsolete(ClientSecret)] public void Use() { }")]
    [InlineData("public void Use(string value = ClientSecret) { }")]
    [InlineData("public bool Use(string value) { switch (value) { case ClientSecret: return true; default: return false; } }")]
    [InlineData("public bool Use(string value) => value is ClientSecret;")]
    [InlineData("public bool Use(string value) => value switch { ClientSecret => true, _ => false };")]
    [InlineData("public void Use(string value) { switch (value) { case \"a\": goto case ClientSecret; case ClientSecret: break; } }")]
    [InlineData("public const string Other = \"x\" + ClientSecret;")]
    [InlineData("public string Use() { const string copy = ClientSecret; return copy; }")]
    [InlineData("private static readonly string Kept = ClientSecret;")]
    [InlineData("private static string Kept { get; } = ClientSecret;")]
    [InlineData("static OrdersClient() { Console.WriteLine(ClientSecret); }")]
    public Task Constant_UsedWhereNothingMayBeReadAtRunTime_HasNoFix(string use) =>
        HasNoFixAsync(InType($"public const string ClientSecret = {Literal};", use));

    [Theory]
    [InlineData("public void Set(string value) => ClientSecret = value;")]
    [InlineData("public void Set() => Fill(ref ClientSecret); void Fill(ref string value) { }")]
    public Task WrittenField_HasNoFix(string use) => HasNoFixAsync(InType($"internal static string ClientSecret = {Literal};", use));

    [Fact]
    public Task Constant_UsedByNameOnly_IsFree() => VerifyAsync(
        InType($"private const string ClientSecret = {Literal};", "public const string Name = nameof(ClientSecret);"),
        InType($"private static string ClientSecret => {FromEnvironment(depth: 1)};", "public const string Name = nameof(ClientSecret);"));

    [Fact]
    public Task Constant_OfPieces_BecomesAPropertyOfPieces() => VerifyAsync(
        InType("private const string Body = \"grant_type=client_credentials&client_secret={|SG1001:8f3k|}\" + \"&scope=orders\";", "public string Use() => Body;"),
        InType($"private static string Body => \"grant_type=client_credentials&client_secret=\" + Uri.EscapeDataString({FromEnvironment(depth: 1)}) + \"&scope=orders\";", "public string Use() => Body;"));

    [Theory]
    [InlineData("public string ClientSecret { get; } =", "public string ClientSecret =>")]
    [InlineData("public static string ClientSecret { get; } =", "public static string ClientSecret =>")]
    public Task ReadOnlyProperty_GetsABody(string before, string after) => VerifyAsync(
        InType($"{before} {Literal}; // of orders"), InType($"{after} {FromEnvironment(depth: 1)}; // of orders"));

    [Fact]
    public Task ReadOnlyProperty_OfAnObjectWithConfiguration_ReadsIt() => VerifyAsync(
        InType($"public string ClientSecret {{ get; }} = {Literal};", "private IConfiguration _settings = null;"),
        InType($"public string ClientSecret => {FromConfiguration("_settings", depth: 1)};", "private IConfiguration _settings = null;"));

    [Fact]
    public Task ReadOnlyProperty_SetByTheConstructor_HasNoFix() => HasNoFixAsync(
        InType($"public string ClientSecret {{ get; }} = {Literal};", "public OrdersClient(string given) { ClientSecret = given; }"));

    [Theory]
    [InlineData("private readonly string _clientSecret")]
    [InlineData("private string _clientSecret")]
    public Task InstanceField_ConstructorWithConfiguration_IsFilledThere(string field) => VerifyAsync(
        InType($"{field} = {Literal};", "private readonly IConfiguration _settings;",
            """
            public OrdersClient(IConfiguration settings)
                {
                    _settings = settings;
                }
            """,
            "public string Use() => _clientSecret;"),
        InType($"{field};", "private readonly IConfiguration _settings;",
            $$"""
            public OrdersClient(IConfiguration settings)
                {
                    _clientSecret = {{FromConfiguration("settings")}};
                    _settings = settings;
                }
            """,
            "public string Use() => _clientSecret;"));

    [Fact]
    public Task InstanceField_ConstructorOfOneExpression_GetsABlock() => VerifyAsync(
        InType($"private readonly string clientSecret = {Literal};", "private readonly IConfiguration _settings;",
            "public OrdersClient(IConfiguration settings, string clientSecret) => _settings = settings;",
            "public string Use() => clientSecret;"),
        InType("private readonly string clientSecret;", "private readonly IConfiguration _settings;",
            $$"""
            public OrdersClient(IConfiguration settings, string clientSecret)
                {
                    this.clientSecret = {{FromConfiguration("settings", variable: "clientSecret2")}};
                    _settings = settings;
                }
            """,
            "public string Use() => clientSecret;"));

    [Theory]
    [InlineData("public OrdersClient(IConfiguration settings) { } public OrdersClient() { }")]
    [InlineData("public OrdersClient(IConfiguration settings) : this(1) { } private OrdersClient(int number) { }")]
    [InlineData("public OrdersClient(IConfigurationSection settings) { }")]
    public Task InstanceField_ConstructorsThatMayNotKnow_ReadsTheEnvironment(string constructors) => VerifyAsync(
        InType($"private readonly string _clientSecret = {Literal};", constructors, "public string Use() => _clientSecret;"),
        InType($"private readonly string _clientSecret = {FromEnvironment(depth: 1)};", constructors, "public string Use() => _clientSecret;"));

    [Fact]
    public Task TwoVariables_InOneDeclaration_HaveNoFix() =>
        HasNoFixAsync(InType($"private readonly string clientSecret = {Literal}, ordersSecret = null;", "public string Use() => clientSecret + ordersSecret;"));

    [Fact]
    public Task InstanceField_WithoutConfiguration_ReadsTheEnvironment() => VerifyAsync(
        InType($"private readonly string _clientSecret = {Literal};", "public string Use() => _clientSecret;"),
        InType($"private readonly string _clientSecret = {FromEnvironment(depth: 1)};", "public string Use() => _clientSecret;"));

    [Fact]
    public Task InstanceField_PrimaryParameter_IsReadInTheInitialiser() => VerifyAsync(
        secret => $$"""
            using System;
            using Microsoft.Extensions.Configuration;

            class OrdersClient(IConfiguration settings)
            {
                private readonly string _clientSecret = {{secret}};

                public string Use() => _clientSecret;
            }
            """,
        FromConfiguration("settings", depth: 1));

    [Theory]
    [InlineData("public string ClientSecret =")]
    [InlineData("internal string ClientSecret =")]
    [InlineData("public string ClientSecret { get; set; } =")]
    [InlineData("public string ClientSecret { get; init; } =")]
    [InlineData("public static string ClientSecret { get; set; } =")]
    [InlineData("public string ClientSecret { get; private set; } =")]
    public Task MemberThatOthersFill_HasNoFix(string member) => HasNoFixAsync(InType($"{member} {Literal};"));

    [Fact]
    public Task ObjectInAStaticField_HasNoFix() => HasNoFixAsync(
        InType($"private static readonly OrdersClient Shared = new OrdersClient {{ ClientSecret = {Literal} }};", "public string ClientSecret { get; set; }"));

    [Fact]
    public Task StaticConstructor_HasNoFix() => HasNoFixAsync(
        InType("public static string ClientSecret;", $"static OrdersClient() {{ ClientSecret = {Literal}; }}"));

    [Fact]
    public Task LambdaInAStaticField_RunsLater() => VerifyAsync(
        InType($"private static readonly Func<OrdersClient> Create = () => new OrdersClient {{ ClientSecret = {Literal} }};", "public string ClientSecret { get; set; }"),
        InType($"private static readonly Func<OrdersClient> Create = () => new OrdersClient {{ ClientSecret = {FromEnvironment(depth: 1)} }};", "public string ClientSecret { get; set; }"));

    [Fact]
    public Task AttributeArgument_HasNoFix() => HasNoFixAsync(
        InType("[Obsolete(\"client_secret={|SG1001:8f3k|}\")] public void Use() { }"));

    [Fact]
    public Task LocalConstant_UsedAsOne_HasNoFix() => HasNoFixAsync(
        InType($"public bool Use(string value) {{ const string clientSecret = {Literal}; return value is clientSecret; }}"));

    [Fact]
    public Task Comments_AndLineBreaks_Stay() => VerifyAsync(
        InType(
            $$"""
            /// <summary>Of the orders client.</summary>
                // Do not log.
                private const string ClientSecret = {{Literal}}; // rotate
            """, "public static string Use() => ClientSecret;"),
        InType(
            $$"""
            /// <summary>Of the orders client.</summary>
                // Do not log.
                private static string ClientSecret => {{FromEnvironment(depth: 1)}}; // rotate
            """, "public static string Use() => ClientSecret;"));

    private static string InType(params string[] members) =>
        $$"""
        using System;
        using Microsoft.Extensions.Configuration;

        class OrdersClient
        {
            {{string.Join("\n\n    ", members)}}
        }
        """;
}
