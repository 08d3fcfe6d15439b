using System.Linq;
using System.Threading.Tasks;

namespace SecretGuard.Analyzers.Tests.Slots;

public class TransportSwitchTests
{
    [Theory]
    [InlineData("o.RequireHttpsMetadata = {|SG2003:false|};")]
    [InlineData("var p = new Options { RequireHttpsMetadata = {|SG2003:false|} };")]
    [InlineData("""var p = new Options { Authority = "https://sso.orders.example", RequireHttpsMetadata = {|SG2003:false|} };""")]
    [InlineData("""o.RequireHttpsMetadata = {|SG2003:o.Authority.StartsWith("https")|};""")]
    [InlineData("""o.RequireHttpsMetadata = {|SG2003:o.Authority.StartsWith("https://", StringComparison.Ordinal)|};""")]
    [InlineData("o.AllowInsecureHttp = {|SG2003:true|};")]
    [InlineData("const bool Off = false; o.RequireHttpsMetadata = {|SG2003:Off|};")]
    [InlineData("bool required = false; o.RequireHttpsMetadata = {|SG2003:required|};")]
    [InlineData("o.RequireHttpsMetadata = {|SG2003:!true|};")]
    [InlineData("o.RequireHttpsMetadata = {|SG2003:Off()|}; static bool Off() => false;")]
    [InlineData("Action<Options> configure = x => x.RequireHttpsMetadata = {|SG2003:false|};")]
    [InlineData("Action<Options> configure = x => { x.RequireHttpsMetadata = {|SG2003:false|}; };")]
    [InlineData("if (environment.IsDevelopment()) return; o.RequireHttpsMetadata = {|SG2003:false|};")]
    [InlineData("if (!environment.IsDevelopment()) o.RequireHttpsMetadata = {|SG2003:false|};")]
    [InlineData("if (environment.IsDevelopment()) { o.Authority = null; } else { o.RequireHttpsMetadata = {|SG2003:false|}; }")]
    [InlineData("""if (o.Authority != null) { o.RequireHttpsMetadata = {|SG2003:false|}; }""")]
    [InlineData("var local = environment.IsProduction(); if (local) { o.RequireHttpsMetadata = {|SG2003:false|}; }")]
    [InlineData("bool local = true; bool other = local; if (other) { o.RequireHttpsMetadata = {|SG2003:false|}; }")]
    [InlineData("if (environment.IsProduction()) { o.RequireHttpsMetadata = {|SG2003:false|}; }")]
    [InlineData("var policy = new Options { RequireHttps = {|SG2003:false|} };")]
    [InlineData("""o.SslRequired = {|SG2003:"none"|};""")]
    [InlineData("\n#if DEBUG\n o.AllowInsecureHttp = {|SG2003:true|};\n#endif\n")]
    [InlineData("(o).RequireHttpsMetadata = {|SG2003:false|};")]
    [InlineData("Configure(x => { x.Authority = null; x.RequireHttpsMetadata = {|SG2003:false|}; });")]
    [InlineData("""o.RequireHttpsMetadata = {|SG2003:o.Authority.StartsWith(Uri.UriSchemeHttps)|};""")]
    [InlineData("try { o.RequireHttpsMetadata = {|SG2003:false|}; } finally { o.Authority = null; }")]
    [InlineData("foreach (var x in new[] { o }) x.RequireHttpsMetadata = {|SG2003:false|};")]
    [InlineData("Options Make() => new() { RequireHttpsMetadata = {|SG2003:false|} };")]
    [InlineData("""switch (o.Authority) { case "a": o.RequireHttpsMetadata = {|SG2003:false|}; break; }""")]
    [InlineData("if (environment.IsDevelopment() || o.Authority != null) o.RequireHttpsMetadata = {|SG2003:false|};")]
    [InlineData("if (environment.IsDevelopment()) { o.Authority = null; } o.RequireHttpsMetadata = {|SG2003:false|};")]
    [InlineData("""o.SslRequired = {|SG2003:"NONE"|};""")]
    [InlineData("if (!environment.IsProduction()) { o.Authority = null; } else { o.AllowInsecureHttp = {|SG2003:true|}; }")]
    public Task HttpsRequirement_Off_Reports(string statement) => VerifyAsync(statement);

    [Theory]
    [InlineData("o.RequireHttpsMetadata = true;")]
    [InlineData("o.RequireHttpsMetadata = !environment.IsDevelopment();")]
    [InlineData("o.RequireHttpsMetadata = bool.Parse(Environment.GetEnvironmentVariable(\"X\"));")]
    [InlineData("const bool On = true; o.RequireHttpsMetadata = On;")]
    [InlineData("bool required = false; required = o.Authority != null; o.RequireHttpsMetadata = required;")]
    [InlineData("bool required = true; o.RequireHttpsMetadata = required;")]
    [InlineData("o.RequireHttpsMetadata = environment.IsDevelopment() ? false : true;")]
    [InlineData("if (environment.IsDevelopment() && o.Authority != null) { o.RequireHttpsMetadata = false; }")]
    [InlineData("var local = environment.IsDevelopment(); if (local) o.RequireHttpsMetadata = false;")]
    [InlineData("var local = environment.IsDevelopment(); if (!local) return; o.RequireHttpsMetadata = false;")]
    [InlineData("var local = environment.IsDevelopment(); o.RequireHttpsMetadata = local ? false : true;")]
    [InlineData("var local = environment.IsDevelopment(); o.RequireHttpsMetadata = !local;")]
    [InlineData("if (environment.IsDevelopment()) o.RequireHttpsMetadata = false;")]
    [InlineData("if (!environment.IsDevelopment()) { return; } o.RequireHttpsMetadata = false;")]
    [InlineData("if (!environment.IsDevelopment()) { o.Authority = null; } else { o.RequireHttpsMetadata = false; }")]
    [InlineData("o.AllowInsecureHttp = false;")]
    [InlineData("o.AllowInsecureHttp = environment.IsDevelopment();")]
    [InlineData("""o.SslRequired = "external";""")]
    [InlineData("var required = !o.RequireHttpsMetadata;")]
    [InlineData("if (o.RequireHttpsMetadata == false) return;")]
    [InlineData("if (environment.IsDevelopment()) { if (o.Authority != null) { o.RequireHttpsMetadata = false; } }")]
    [InlineData("if (environment.IsDevelopment()) { Configure(x => x.RequireHttpsMetadata = false); }")]
    [InlineData("if (environment.IsDevelopment() == true) o.RequireHttpsMetadata = false;")]
    [InlineData("if (environment.IsDevelopment() is false) return; o.RequireHttpsMetadata = false;")]
    [InlineData("if (!environment.IsDevelopment()) throw new Exception(); o.RequireHttpsMetadata = false;")]
    [InlineData("var p = new Options { RequireHttpsMetadata = !environment.IsDevelopment() };")]
    [InlineData("Configure(x => x.RequireHttpsMetadata = !environment.IsDevelopment());")]
    [InlineData("if (o.RequireHttpsMetadata is false) return;")]
    [InlineData("""o.SslRequired = "all";""")]
    [InlineData("""Console.WriteLine(o.RequireHttpsMetadata ? "a" : "b");""")]
    [InlineData("""o.RequireHttpsMetadata = !o.Authority.StartsWith("http://localhost");""")]
    [InlineData("""o.RequireHttpsMetadata = o.Authority.StartsWith("sso.");""")]
    public Task HttpsRequirement_OnOrForDevelopment_DoesNotReport(string statement) => VerifyAsync(statement);

    [Theory]
    [InlineData("handler.ServerCertificateCustomValidationCallback = {|SG2004:(a, b, c, d) => true|};")]
    [InlineData("handler.ServerCertificateCustomValidationCallback = {|SG2004:(_, _, _, _) => { return true; }|};")]
    [InlineData("handler.ServerCertificateCustomValidationCallback = {|SG2004:delegate { return true; }|};")]
    [InlineData("handler.ServerCertificateCustomValidationCallback += {|SG2004:(a, b, c, d) => { Console.WriteLine(b); return (true); }|};")]
    [InlineData("handler.ServerCertificateCustomValidationCallback = {|SG2004:Accept|};")]
    [InlineData("handler.ServerCertificateCustomValidationCallback = {|SG2004:Local|}; bool Local(object a, X509Certificate2 b, X509Chain c, SslPolicyErrors d) => true;")]
    [InlineData("handler.ServerCertificateCustomValidationCallback = {|SG2004:Local|}; bool Local(object a, X509Certificate2 b, X509Chain c, SslPolicyErrors d) { return true; }")]
    [InlineData("handler.ServerCertificateCustomValidationCallback = {|SG2004:Yes|};")]
    [InlineData("handler.ServerCertificateCustomValidationCallback = {|SG2004:(a, b, c, d) => { Func<bool> other = () => false; return true; }|};")]
    [InlineData("handler.ServerCertificateCustomValidationCallback = {|SG2004:(a, b, c, d) => { bool Other() { return false; } return true; }|};")]
    [InlineData("handler.ServerCertificateCustomValidationCallback = {|SG2004:HttpClientHandler.DangerousAcceptAnyServerCertificateValidator|};")]
    [InlineData("var h = new HttpClientHandler { ServerCertificateCustomValidationCallback = {|SG2004:(a, b, c, d) => true|} };")]
    [InlineData("Func<object, X509Certificate2, X509Chain, SslPolicyErrors, bool> check = {|SG2004:(a, b, c, d) => true|};")]
    [InlineData("System.Net.Security.RemoteCertificateValidationCallback check = {|SG2004:(a, b, c, d) => true|}; handler.ToString();")]
    [InlineData("System.Net.Security.RemoteCertificateValidationCallback check = {|SG2004:Local|}; bool Local(object a, X509Certificate b, X509Chain c, SslPolicyErrors d) => true;")]
    [InlineData("ServicePointManager.ServerCertificateValidationCallback += {|SG2004:(a, b, c, d) => true|};")]
    [InlineData("var s = new SslStream(null, false, {|SG2004:(a, b, c, d) => true|});")]
    [InlineData("""var s = "Server=sql.orders.example;Database=a;Integrated Security=true;TrustServerCertificate={|SG2004:True|}";""")]
    [InlineData("handler.ServerCertificateCustomValidationCallback = {|SG2004:(HttpRequestMessage a, X509Certificate2 b, X509Chain c, SslPolicyErrors d) => true|};")]
    [InlineData("handler.ServerCertificateCustomValidationCallback = {|SG2004:static (a, b, c, d) => true|};")]
    [InlineData("handler.ServerCertificateCustomValidationCallback ??= {|SG2004:(a, b, c, d) => true|};")]
    [InlineData("handler.ServerCertificateCustomValidationCallback = {|SG2004:(a, b, c, d) => { if (d == SslPolicyErrors.None) { return true; } return true; }|};")]
    [InlineData("handler.ServerCertificateCustomValidationCallback = {|SG2004:(a, b, c, d) => !false|};")]
    [InlineData("handler.ServerCertificateCustomValidationCallback = {|SG2004:(Func<HttpRequestMessage, X509Certificate2, X509Chain, SslPolicyErrors, bool>)((a, b, c, d) => true)|};")]
    [InlineData("bool Dangerous() { handler.ServerCertificateCustomValidationCallback = {|SG2004:(a, b, c, d) => { { return true; } }|}; return true; }")]
    [InlineData("handler.ServerCertificateCustomValidationCallback = {|SG2004:(a, b, c, d) => d is SslPolicyErrors.None or SslPolicyErrors.RemoteCertificateNameMismatch|};")]
    [InlineData("handler.ServerCertificateCustomValidationCallback = {|SG2004:(a, b, c, d) => d is SslPolicyErrors.RemoteCertificateChainErrors or SslPolicyErrors.None|};")]
    [InlineData("handler.ServerCertificateCustomValidationCallback = {|SG2004:(a, b, c, d) => d == SslPolicyErrors.None || d == SslPolicyErrors.RemoteCertificateNameMismatch|};")]
    [InlineData("handler.ServerCertificateCustomValidationCallback = {|SG2004:(a, b, c, d) => SslPolicyErrors.RemoteCertificateChainErrors == d || d == SslPolicyErrors.None|};")]
    [InlineData("handler.ServerCertificateCustomValidationCallback = {|SG2004:(a, b, c, d) => d == SslPolicyErrors.None || true|};")]
    [InlineData("handler.ServerCertificateCustomValidationCallback = {|SG2004:(a, b, c, d) => { return true || Check(a, b, c, d); }|};")]
    [InlineData("const bool Yes = true; handler.ServerCertificateCustomValidationCallback = {|SG2004:(a, b, c, d) => Yes|};")]
    [InlineData("handler.ServerCertificateCustomValidationCallback = {|SG2004:(a, b, c, d) => { try { return true; } finally { Console.WriteLine(); } }|};")]
    [InlineData("handler.ServerCertificateCustomValidationCallback = {|SG2004:(a, b, c, d) => { Console.WriteLine(d == SslPolicyErrors.None); return true; }|};")]
    [InlineData("handler.ServerCertificateCustomValidationCallback = {|SG2004:(a, b, c, d) => { var ok = true; return ok; }|};")]
    [InlineData("var client = new HttpClient(new HttpClientHandler { ServerCertificateCustomValidationCallback = {|SG2004:(a, b, c, d) => true|} });")]
    [InlineData("var sockets = new SocketsHttpHandler { SslOptions = { RemoteCertificateValidationCallback = {|SG2004:(a, b, c, d) => true|} } };")]
    [InlineData("var sockets = new SocketsHttpHandler { SslOptions = new SslClientAuthenticationOptions { RemoteCertificateValidationCallback = {|SG2004:delegate { return true; }|} } };")]
    [InlineData("ServicePointManager.ServerCertificateValidationCallback = {|SG2004:delegate (object s, X509Certificate c, X509Chain h, SslPolicyErrors e) { return true; }|};")]
    [InlineData("ServicePointManager.ServerCertificateValidationCallback = {|SG2004:new RemoteCertificateValidationCallback((a, b, c, d) => true)|};")]
    [InlineData("""var s = "Data Source=sql.orders.example;Initial Catalog=a;Integrated Security=true;Trust Server Certificate={|SG2004:true|}";""")]
    [InlineData("""var s = "Server=sql.orders.example;TrustServerCertificate={|SG2004:yes|};Integrated Security=true";""")]
    public Task CertificateCheck_Off_Reports(string statement) => VerifyAsync(statement);

    [Theory]
    [InlineData("handler.ServerCertificateCustomValidationCallback = (a, b, c, errors) => errors == SslPolicyErrors.None;")]
    [InlineData("handler.ServerCertificateCustomValidationCallback = (a, b, c, d) => false;")]
    [InlineData("handler.ServerCertificateCustomValidationCallback = (a, b, c, d) => { if (b == null) return false; return true; };")]
    [InlineData("handler.ServerCertificateCustomValidationCallback = (a, b, c, d) => { if (b == null) throw new Exception(); return true; };")]
    [InlineData("Func<object, X509Certificate2, X509Chain, SslPolicyErrors, bool> check = (a, b, c, errors) => errors == SslPolicyErrors.None;")]
    [InlineData("Func<SslPolicyErrors, object, bool> other = (a, b) => true;")]
    [InlineData("Func<object, SslPolicyErrors, string> words = (a, b) => b.ToString();")]
    [InlineData("handler.ServerCertificateCustomValidationCallback = null;")]
    [InlineData("handler.ServerCertificateCustomValidationCallback = (a, b, c, d) => { for (;;) { } };")]
    [InlineData("handler.ServerCertificateCustomValidationCallback = (a, b, c, d) => { var x = b ?? throw new Exception(); return true; };")]
    [InlineData("const bool No = false; handler.ServerCertificateCustomValidationCallback = (a, b, c, d) => No;")]
    [InlineData("handler.ServerCertificateCustomValidationCallback = (a, b, c, d) => Twice(b); static bool Twice(X509Certificate2 b) { if (b == null) return false; return true; }")]
    [InlineData("handler.ServerCertificateCustomValidationCallback = (a, b, c, d) => { var ok = true; ok = b != null; return ok; };")]
    [InlineData("handler.ServerCertificateCustomValidationCallback = (a, b, c, d) => !true;")]
    [InlineData("handler.ServerCertificateCustomValidationCallback = (a, b, c, d) => !(b == null);")]
    [InlineData("var ok = true; Console.WriteLine(ok); handler.ServerCertificateCustomValidationCallback = (a, b, c, d) => { bool Inner() { var ok = b != null; return ok; } return Inner(); };")]
    [InlineData("{ var ok = true; Console.WriteLine(ok); } handler.ServerCertificateCustomValidationCallback = (a, b, c, d) => { var ok = b != null; return ok; };")]
    [InlineData("handler.ServerCertificateCustomValidationCallback = (a, b, c, d) => { bool ok; ok = b != null; return ok; };")]
    [InlineData("handler.ServerCertificateCustomValidationCallback = (a, b, c, d) => o.AllowInsecureHttp;")]
    [InlineData("handler.ServerCertificateCustomValidationCallback = External.Check;")]
    [InlineData("handler.ServerCertificateCustomValidationCallback = (a, b, c, d) => d is SslPolicyErrors.None;")]
    [InlineData("handler.ServerCertificateCustomValidationCallback = (a, b, c, d) => d is not SslPolicyErrors.RemoteCertificateNameMismatch;")]
    [InlineData("handler.ServerCertificateCustomValidationCallback = (a, b, c, d) => d != SslPolicyErrors.RemoteCertificateNotAvailable;")]
    [InlineData("""handler.ServerCertificateCustomValidationCallback = (a, b, c, d) => d == SslPolicyErrors.RemoteCertificateChainErrors && b.Issuer == "CN=orders";""")]
    [InlineData("""handler.ServerCertificateCustomValidationCallback = (a, b, c, d) => d is SslPolicyErrors.RemoteCertificateChainErrors and not SslPolicyErrors.None;""")]
    [InlineData("handler.ServerCertificateCustomValidationCallback = Check;")]
    [InlineData("if (environment.IsDevelopment()) handler.ServerCertificateCustomValidationCallback = (a, b, c, d) => true;")]
    [InlineData("Func<int, bool> any = i => true;")]
    [InlineData("""var s = "Server=localhost;Database=a;Integrated Security=true;TrustServerCertificate=True";""")]
    [InlineData("""var s = "Server=tcp:127.0.0.1,1433;Database=a;Integrated Security=true;TrustServerCertificate=True";""")]
    [InlineData("""var s = "Server=(localdb)\\mssqllocaldb;Database=a;Integrated Security=true;TrustServerCertificate=True";""")]
    [InlineData("""var s = "Server=sql.orders.example;Database=a;Integrated Security=true;TrustServerCertificate=False";""")]
    [InlineData("""handler.ServerCertificateCustomValidationCallback = (a, b, c, d) => b.Subject == "CN=orders";""")]
    [InlineData("""handler.ServerCertificateCustomValidationCallback = (a, b, c, d) => d == SslPolicyErrors.None || b.Issuer == "CN=orders";""")]
    [InlineData("handler.ServerCertificateCustomValidationCallback = (a, b, c, d) => a.RequestUri.IsLoopback;")]
    [InlineData("handler.ServerCertificateCustomValidationCallback = (a, b, c, d) => d == SslPolicyErrors.None && true;")]
    [InlineData("handler.ServerCertificateCustomValidationCallback = (a, b, c, d) => d == SslPolicyErrors.None || false;")]
    [InlineData("""handler.ServerCertificateCustomValidationCallback = (a, b, c, d) => { if (a.RequestUri.Host == "localhost") return true; return d == SslPolicyErrors.None; };""")]
    [InlineData("handler.ServerCertificateCustomValidationCallback = (a, b, c, d) => d switch { SslPolicyErrors.None => true, _ => false };")]
    [InlineData("handler.ServerCertificateCustomValidationCallback = (a, b, c, d) => Check(a, b, c, d);")]
    [InlineData("handler.ServerCertificateCustomValidationCallback = (a, b, c, d) => c.Build(b);")]
    [InlineData("handler.ServerCertificateCustomValidationCallback = (a, b, c, d) => { var ok = true; ok &= d == SslPolicyErrors.None; return ok; };")]
    [InlineData("if (!environment.IsDevelopment()) return; handler.ServerCertificateCustomValidationCallback = (a, b, c, d) => true;")]
    [InlineData("handler.ServerCertificateCustomValidationCallback = environment.IsDevelopment() ? (a, b, c, d) => true : null;")]
    [InlineData("var s = new SslStream(null, false, (a, b, c, d) => d == SslPolicyErrors.None);")]
    [InlineData("ServicePointManager.ServerCertificateValidationCallback -= (a, b, c, d) => true;")]
    [InlineData("handler.CheckCertificateRevocationList = true;")]
    [InlineData("Predicate<string> any = s => true;")]
    [InlineData("Func<X509Certificate2, bool> filter = certificate => true;")]
    public Task CertificateCheck_OnOrForDevelopment_DoesNotReport(string statement) => VerifyAsync(statement);

    [Fact]
    public Task MethodThatIsNamedAfterTheSwitch_DoesNotReport() => Flow.VerifyAsync("""
        class Options { public bool DisableTransportSecurityRequirement; }
        class Builder { public Builder DisableTransportSecurityRequirement(Options o) { o.DisableTransportSecurityRequirement = true; return this; } }
        class Setup { void Configure(Options o) { o.DisableTransportSecurityRequirement = {|SG2003:true|}; } }
        """);

    [Fact]
    public Task SwitchThatKeepsTheRequirement_DoesNotReport() => Flow.VerifyAsync("""
        using System;
        class Options { public bool DisableTransportSecurityRequirement { get; set; } }
        class Builder { public Builder DisableTransportSecurityRequirement() => this; public Builder Configure(Action<Options> configure) => this; }
        class Setup
        {
            void M(Builder builder) => builder.Configure(options => options.DisableTransportSecurityRequirement = false);
            void N(Options options) => options.DisableTransportSecurityRequirement = false;
        }
        """);

    [Theory]
    [InlineData("false", false)]
    [InlineData("true", true)]
    public async Task SwitchOfAMissingPackage_IsReportedAsItIsSet(string value, bool isReported) => Assert.Equal(isReported, (await Compiled.DiagnosticsAsync($$"""
        class Setup { void M(Builder builder) => builder.Configure(options => options.DisableTransportSecurityRequirement = {{value}}); }
        """)).Any());

    [Fact]
    public async Task HttpsRequirement_BesideALocalAuthority_IsInformation()
    {
        var diagnostics = await Compiled.DiagnosticsAsync("""
            class Options { public string Authority; public bool RequireHttpsMetadata; }
            class C { object M() => new Options { Authority = "http://localhost:5000", RequireHttpsMetadata = false }; }
            """);

        var diagnostic = Assert.Single(diagnostics);
        Assert.Equal(("SG2003", Microsoft.CodeAnalysis.DiagnosticSeverity.Info), (diagnostic.Id, diagnostic.Severity));
    }

    private static Task VerifyAsync(string statement) => Flow.VerifyAsync($$"""
        using System;
        using System.Net;
        using System.Net.Http;
        using System.Net.Security;
        using System.Security.Cryptography.X509Certificates;
        class Options { public string Authority, SslRequired; public bool RequireHttpsMetadata, RequireHttps, AllowInsecureHttp; }
        interface IEnvironment { bool IsDevelopment(); bool IsProduction(); }
        static class External { public static Func<HttpRequestMessage, X509Certificate2, X509Chain, SslPolicyErrors, bool> Check; }
        class C
        {
            static bool Accept(object a, X509Certificate2 b, X509Chain c, SslPolicyErrors d) { return true; }
            static bool Yes(object a, X509Certificate2 b, X509Chain c, SslPolicyErrors d) => true;
            static void Configure(Action<Options> configure) { }
            static bool Check(object a, X509Certificate2 b, X509Chain c, SslPolicyErrors d) => d == SslPolicyErrors.None;
            void M(Options o, HttpClientHandler handler, IEnvironment environment)
            {
                {{statement}}
            }
        }
        """);
}
