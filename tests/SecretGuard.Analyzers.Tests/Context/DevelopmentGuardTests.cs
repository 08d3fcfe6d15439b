using System.Threading.Tasks;

namespace SecretGuard.Analyzers.Tests.Context;

/// <summary>Each way to ask for the environment, beside the one that looks alike and asks for something else.</summary>
public class DevelopmentGuardTests
{
    [Theory]
    [InlineData("if ((environment.IsDevelopment())) o.RequireHttpsMetadata = false;")]
    [InlineData("if (o.UsePkce && environment.IsDevelopment()) o.RequireHttpsMetadata = false;")]
    [InlineData("""if (environment.EnvironmentName == "Development") o.RequireHttpsMetadata = false;""")]
    [InlineData("""if ("Development" == environment.EnvironmentName) o.RequireHttpsMetadata = false;""")]
    [InlineData("if (environment.EnvironmentName == Environments.Development) o.RequireHttpsMetadata = false;")]
    [InlineData("if (environment.IsDevelopment() is true) o.RequireHttpsMetadata = false;")]
    [InlineData("""if (environment.IsEnvironment("Development")) o.RequireHttpsMetadata = false;""")]
    [InlineData("if (environment.IsEnvironment(Environments.Development)) o.RequireHttpsMetadata = false;")]
    [InlineData("if (environment?.IsDevelopment() == true) o.RequireHttpsMetadata = false;")]
    [InlineData("if (_isDevelopment) o.RequireHttpsMetadata = false;")]
    [InlineData("if (_local) o.RequireHttpsMetadata = false;")]
    [InlineData("if (Local) o.RequireHttpsMetadata = false;")]
    [InlineData("if (!(environment.IsDevelopment())) return; o.RequireHttpsMetadata = false;")]
    [InlineData("if ((!environment.IsDevelopment())) return; o.RequireHttpsMetadata = false;")]
    [InlineData("if (!environment.IsDevelopment() || o.UsePkce) return; o.RequireHttpsMetadata = false;")]
    [InlineData("if (o.UsePkce || !environment.IsDevelopment()) { return; } o.RequireHttpsMetadata = false;")]
    [InlineData("""if (environment.EnvironmentName != "Development") return; o.RequireHttpsMetadata = false;""")]
    [InlineData("if (Environments.Development != environment.EnvironmentName) throw new Exception(); o.RequireHttpsMetadata = false;")]
    [InlineData("if (environment.IsDevelopment() == false) return; o.RequireHttpsMetadata = false;")]
    [InlineData("if (!environment.IsDevelopment()) { Console.WriteLine(); return; } o.RequireHttpsMetadata = false;")]
    [InlineData("o.Handler = !environment.IsDevelopment() ? null : (a, b, c, d) => true;")]
    [InlineData("o.Handler = environment.IsDevelopment() ? (a, b, c, d) => true : null;")]
    [InlineData("void For(bool isDevelopment) { if (isDevelopment) o.RequireHttpsMetadata = false; }")]
    public Task Development_DoesNotReport(string statement) => VerifyAsync(statement);

    [Theory]
    [InlineData("if ((environment.IsProduction())) o.RequireHttpsMetadata = {|SG2003:false|};")]
    [InlineData("if (o.UsePkce && environment.IsProduction()) o.RequireHttpsMetadata = {|SG2003:false|};")]
    [InlineData("""if (environment.EnvironmentName == "Production") o.RequireHttpsMetadata = {|SG2003:false|};""")]
    [InlineData("if (environment.EnvironmentName == Environments.Production) o.RequireHttpsMetadata = {|SG2003:false|};")]
    [InlineData("if (environment.IsDevelopment() == false) o.RequireHttpsMetadata = {|SG2003:false|};")]
    [InlineData("if (environment.IsDevelopment() is false) o.RequireHttpsMetadata = {|SG2003:false|};")]
    [InlineData("if (o.UsePkce == true) o.RequireHttpsMetadata = {|SG2003:false|};")]
    [InlineData("if (o.UsePkce is true) o.RequireHttpsMetadata = {|SG2003:false|};")]
    [InlineData("""if (environment.IsEnvironment("Production")) o.RequireHttpsMetadata = {|SG2003:false|};""")]
    [InlineData("""if (IsAny("Development", "Production")) o.RequireHttpsMetadata = {|SG2003:false|};""")]
    [InlineData("if (_other) o.RequireHttpsMetadata = {|SG2003:false|};")]
    [InlineData("if (Other) o.RequireHttpsMetadata = {|SG2003:false|};")]
    [InlineData("if (environment.IsDevelopment() == true) return; o.RequireHttpsMetadata = {|SG2003:false|};")]
    [InlineData("if (environment.IsDevelopment() is true) return; o.RequireHttpsMetadata = {|SG2003:false|};")]
    [InlineData("if (o.UsePkce == false) return; o.RequireHttpsMetadata = {|SG2003:false|};")]
    [InlineData("if (o.UsePkce is false) return; o.RequireHttpsMetadata = {|SG2003:false|};")]
    [InlineData("""if (environment.EnvironmentName != "Production") return; o.RequireHttpsMetadata = {|SG2003:false|};""")]
    [InlineData("if (!environment.IsDevelopment()) Console.WriteLine(); o.RequireHttpsMetadata = {|SG2003:false|};")]
    [InlineData("o.RequireHttpsMetadata = {|SG2003:false|}; if (!environment.IsDevelopment()) return;")]
    [InlineData("o.Handler = environment.IsDevelopment() ? null : {|SG2004:(a, b, c, d) => true|};")]
    [InlineData("o.Handler = !environment.IsDevelopment() ? {|SG2004:(a, b, c, d) => true|} : null;")]
    [InlineData("o.Handler = o.UsePkce ? {|SG2004:(a, b, c, d) => true|} : null;")]
    [InlineData("o.Handler = o.UsePkce ? null : {|SG2004:(a, b, c, d) => true|};")]
    [InlineData("if (One) o.RequireHttpsMetadata = {|SG2003:false|};")]
    [InlineData("void For(bool isLocal) { if (isLocal) o.RequireHttpsMetadata = {|SG2003:false|}; }")]
    public Task AnythingElse_Reports(string statement) => VerifyAsync(statement);

    [Fact]
    public Task TopLevelStatements_AskWhatTheyDeclare() => Flow.VerifyAsync("""
        var o = new Options();
        var isLocal = new Host().IsDevelopment();
        if (isLocal) o.RequireHttpsMetadata = false;
        foreach (var flag in new[] { true }) if (flag) o.RequireHttpsMetadata = {|SG2003:false|};
        class Options { public bool RequireHttpsMetadata; }
        class Host { public bool IsDevelopment() => true; }
        """, Microsoft.CodeAnalysis.OutputKind.ConsoleApplication);

    // The same in a build that takes the code in and in one that does not.
    [Theory]
    [InlineData("\n#if DEBUG\no.ShowPII = true;\n#endif\n")]
    [InlineData("\n#if OTHER\n#else\n#if DEBUG\no.ShowPII = true;\n#endif\n#endif\n")]
    [InlineData("\n#if DEBUG\n#if OTHER\n#else\no.ShowPII = true;\n#endif\n#endif\n")]
    [InlineData("\n#if DEBUG\n#if DEBUG\n#endif\no.ShowPII = true;\n#endif\n")]
    public async Task DebugBuild_IsDevelopmentEnoughForALog(string statement)
    {
        await VerifyAsync(statement);
        await VerifyAsync(statement, symbol: "DEBUG");
    }

    [Theory]
    [InlineData("\n#if DEBUG\no.RequireHttpsMetadata = {|SG2003:false|};\n#endif\n")]
    [InlineData("\n#if !DEBUG\no.ShowPII = {|SG6003:true|};\n#endif\n")]
    [InlineData("\n#if DEBUG\n#else\no.ShowPII = {|SG6003:true|};\n#endif\n")]
    [InlineData("\n#if DEBUG\n#elif OTHER\no.ShowPII = {|SG6003:true|};\n#endif\n")]
    [InlineData("\n#if DEBUG\n#endif\no.ShowPII = {|SG6003:true|};\n")]
    [InlineData("\no.ShowPII = {|SG6003:true|};\n#if DEBUG\n#endif\n")]
    [InlineData("\n#if DEBUG\n#if OTHER\n#endif\n#endif\no.ShowPII = {|SG6003:true|};\n")]
    [InlineData("\n#if DEBUG\n#if DEBUG\n#endif\n#endif\no.ShowPII = {|SG6003:true|};\n")]
    [InlineData("\n#if TRACE || !OTHER\no.ShowPII = {|SG6003:true|};\n#endif\n")]
    public async Task DebugBuild_IsDeployed_OrIsNone_Reports(string statement)
    {
        await VerifyAsync(statement);
        await VerifyAsync(statement, symbol: "DEBUG");
    }

    [Theory]
    [InlineData("\n#if DEBUG\nif (address.IsLoopback) o.Handler = (a, b, c, d) => true;\n#endif\n")]
    [InlineData("\n#if DEBUG\nvar local = \"https://localhost:5001\"; o.Handler = (a, b, c, d) => true;\n#else\nvar other = \"https://sso.orders.example\";\n#endif\n")]
    [InlineData("\n#if DEBUG\n#if OTHER\n#endif\nif (address.Host == \"127.0.0.1\") o.RequireHttpsMetadata = false;\n#endif\n")]
    [InlineData("\n#if DEBUG\no.Handler = (a, b, c, d) => true;\n#if OTHER\n#endif\n_ = address.IsLoopback ? \"orders\" : null;\n#endif\n")]
    public async Task DebugBuildForTheOwnMachine_DoesNotReport(string statement)
    {
        await VerifyAsync(statement);
        await VerifyAsync(statement, symbol: "DEBUG");
    }

    [Theory]
    [InlineData("\n#if DEBUG\no.Handler = {|SG2004:(a, b, c, d) => true|};\n#endif\n")]
    [InlineData("\n#if DEBUG\no.Authority = \"https://sso.orders.example\"; o.Handler = {|SG2004:(a, b, c, d) => true|};\n#endif\n")]
    [InlineData("\n#if DEBUG\nif (address.IsLoopback) o.Authority = \"https://sso.orders.example\"; o.Handler = {|SG2004:(a, b, c, d) => true|};\n#endif\n")]
    [InlineData("\n#if DEBUG\n_ = address.Host.Split(\".\"); o.Handler = {|SG2004:(a, b, c, d) => true|};\n#endif\n")]
    [InlineData("\n#if DEBUG\n#else\nif (address.IsLoopback) o.Handler = {|SG2004:(a, b, c, d) => true|};\n#endif\n")]
    [InlineData("\n#if DEBUG\nif (address.IsLoopback) o.Authority = \"amqp://mq.orders.example\"; o.Handler = {|SG2004:(a, b, c, d) => true|};\n#endif\n")]
    [InlineData("\n#if DEBUG\nif (address.IsLoopback) o.ClientSecret = \"{|SG1001:hunter2|}\";\n#endif\n")]
    [InlineData("\n#if OTHER\n#if DEBUG\nif (address.IsLoopback) o.ClientSecret = \"{|SG1001:hunter2|}\";\n#endif\n#endif\n")]
    [InlineData("\nif (address.IsLoopback) o.Handler = {|SG2004:(a, b, c, d) => true|};\n")]
    public Task DebugBuildForOtherMachines_Reports(string statement) => VerifyAsync(statement, symbol: statement.Contains("#else") ? "ANY" : "DEBUG");

    [Fact]
    public async Task DebugBuildThatNobodyEnds_IsOne() =>
        Assert.Empty(await Compiled.DiagnosticsAsync("#define DEBUG\nclass Options { public bool ShowPII; }\n#if DEBUG\nclass C { void M(Options o) { o.ShowPII = true; } }"));

    private static Task VerifyAsync(string statement, string symbol = "ANY") => Flow.VerifyAsync($$"""
        #define {{symbol}}
        using System;
        using System.Net.Security;
        using System.Security.Cryptography.X509Certificates;
        class Options
        {
            public string Authority, ClientSecret;
            public bool RequireHttpsMetadata, UsePkce, ShowPII;
            public Func<object, X509Certificate2, X509Chain, SslPolicyErrors, bool> Handler;
        }
        interface IEnvironment { bool IsDevelopment(); bool IsProduction(); bool IsEnvironment(string name); string EnvironmentName { get; } }
        static class Environments { public const string Development = "Development", Production = "Production"; }
        class C
        {
            static IEnvironment Current;
            readonly bool _isDevelopment = Current.IsDevelopment(), _local = Current.IsDevelopment(), _other = Current.IsProduction();
            bool Local => Current.IsDevelopment();
            bool One => Two;
            bool Two => One;
            bool Other => Current.IsProduction();
            static bool IsAny(string one, string other) => one != other;
            void M(Options o, IEnvironment environment, Uri address)
            {
                {{statement}}
            }
        }
        """);
}
