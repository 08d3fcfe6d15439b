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
    public Task HttpsRequirement_OnOrForDevelopment_DoesNotReport(string statement) => VerifyAsync(statement);

    [Theory]
    [InlineData("handler.ServerCertificateCustomValidationCallback = {|SG2004:(a, b, c, d) => true|};")]
    [InlineData("handler.ServerCertificateCustomValidationCallback = {|SG2004:(_, _, _, _) => { return true; }|};")]
    [InlineData("handler.ServerCertificateCustomValidationCallback = {|SG2004:delegate { return true; }|};")]
    [InlineData("handler.ServerCertificateCustomValidationCallback += {|SG2004:(a, b, c, d) => { Console.WriteLine(b); return (true); }|};")]
    [InlineData("handler.ServerCertificateCustomValidationCallback = {|SG2004:Accept|};")]
    [InlineData("handler.ServerCertificateCustomValidationCallback = {|SG2004:Local|}; bool Local(object a, X509Certificate2 b, X509Chain c, SslPolicyErrors d) => true;")]
    [InlineData("handler.ServerCertificateCustomValidationCallback = {|SG2004:HttpClientHandler.DangerousAcceptAnyServerCertificateValidator|};")]
    [InlineData("var h = new HttpClientHandler { ServerCertificateCustomValidationCallback = {|SG2004:(a, b, c, d) => true|} };")]
    [InlineData("Func<object, X509Certificate2, X509Chain, SslPolicyErrors, bool> check = {|SG2004:(a, b, c, d) => true|};")]
    [InlineData("System.Net.Security.RemoteCertificateValidationCallback check = {|SG2004:(a, b, c, d) => true|}; handler.ToString();")]
    [InlineData("System.Net.Security.RemoteCertificateValidationCallback check = {|SG2004:Local|}; bool Local(object a, X509Certificate b, X509Chain c, SslPolicyErrors d) => true;")]
    [InlineData("ServicePointManager.ServerCertificateValidationCallback += {|SG2004:(a, b, c, d) => true|};")]
    [InlineData("var s = new SslStream(null, false, {|SG2004:(a, b, c, d) => true|});")]
    [InlineData("""var s = "Server=sql.orders.example;Database=a;Integrated Security=true;TrustServerCertificate={|SG2004:True|}";""")]
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
    [InlineData("handler.ServerCertificateCustomValidationCallback = Check;")]
    [InlineData("if (environment.IsDevelopment()) handler.ServerCertificateCustomValidationCallback = (a, b, c, d) => true;")]
    [InlineData("Func<int, bool> any = i => true;")]
    [InlineData("""var s = "Server=localhost;Database=a;Integrated Security=true;TrustServerCertificate=True";""")]
    [InlineData("""var s = "Server=tcp:127.0.0.1,1433;Database=a;Integrated Security=true;TrustServerCertificate=True";""")]
    [InlineData("""var s = "Server=(localdb)\\mssqllocaldb;Database=a;Integrated Security=true;TrustServerCertificate=True";""")]
    [InlineData("""var s = "Server=sql.orders.example;Database=a;Integrated Security=true;TrustServerCertificate=False";""")]
    public Task CertificateCheck_OnOrForDevelopment_DoesNotReport(string statement) => VerifyAsync(statement);

    [Fact]
    public Task MethodThatIsNamedAfterTheSwitch_DoesNotReport() => Flow.VerifyAsync("""
        class Options { public bool DisableTransportSecurityRequirement; }
        class Builder { public Builder DisableTransportSecurityRequirement(Options o) { o.DisableTransportSecurityRequirement = true; return this; } }
        class Setup { void Configure(Options o) { o.DisableTransportSecurityRequirement = {|SG2003:true|}; } }
        """);

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
        class C
        {
            static bool Accept(object a, X509Certificate2 b, X509Chain c, SslPolicyErrors d) { return true; }
            static bool Check(object a, X509Certificate2 b, X509Chain c, SslPolicyErrors d) => d == SslPolicyErrors.None;
            void M(Options o, HttpClientHandler handler, IEnvironment environment)
            {
                {{statement}}
            }
        }
        """);
}
