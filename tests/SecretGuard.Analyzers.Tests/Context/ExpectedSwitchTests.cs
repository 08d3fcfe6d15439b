using System.Threading.Tasks;

namespace SecretGuard.Analyzers.Tests.Context;

public class ExpectedSwitchTests
{
    [Theory]
    [InlineData("if (environment.IsDevelopment()) o.RequireHttpsMetadata = false;")]
    [InlineData("if (environment.IsDevelopment()) o.AllowInsecureHttp = true;")]
    [InlineData("if (environment.IsDevelopment()) o.EnableSslCertificateVerification = false;")]
    [InlineData("if (environment.IsDevelopment()) o.TrustServerCertificate = true;")]
    [InlineData("if (environment.IsDevelopment()) o.ValidateIssuer = false;")]
    [InlineData("if (environment.IsDevelopment()) o.UsePkce = false;")]
    [InlineData("if (environment.IsDevelopment()) o.AllowPlainTextPkce = true;")]
    [InlineData("if (environment.IsDevelopment()) o.ShowPII = true;")]
    [InlineData("\n#if DEBUG\no.ValidateIssuer = false;\n#endif\n")]
    [InlineData("\n#if DEBUG\no.UsePkce = false;\n#endif\n")]
    [InlineData("\n#if DEBUG\no.AllowPlainTextPkce = true;\n#endif\n")]
    public Task Switch_ForDevelopment_DoesNotReport(string statement) => VerifyAsync(statement);

    [Theory]
    [InlineData("o.RequireHttpsMetadata = {|SG2003:false|};")]
    [InlineData("o.AllowInsecureHttp = {|SG2003:true|};")]
    [InlineData("o.EnableSslCertificateVerification = {|SG2004:false|};")]
    [InlineData("o.TrustServerCertificate = {|SG2004:true|};")]
    [InlineData("o.ValidateIssuer = {|SG6001:false|};")]
    [InlineData("o.UsePkce = {|SG6002:false|};")]
    [InlineData("o.AllowPlainTextPkce = {|SG6002:true|};")]
    [InlineData("o.ShowPII = {|SG6003:true|};")]
    [InlineData("\n#if DEBUG\no.EnableSslCertificateVerification = {|SG2004:false|};\n#endif\n")]
    [InlineData("""if (environment.IsDevelopment()) o.GrantType = "{|SG5001:password|}";""")]
    [InlineData("""if (environment.IsDevelopment()) o.ClientSecret = "{|SG1001:hunter2|}";""")]
    public Task SwitchForAll_OrNoSwitch_Reports(string statement) => VerifyAsync(statement);

    [Fact]
    public Task ActInAMethodThatIsNamedAfterIt_DoesNotReport() => Flow.VerifyAsync("""
        namespace Microsoft.Extensions.DependencyInjection
        {
            public class OpenIddictServerBuilder
            {
                public OpenIddictServerBuilder AllowPasswordFlow() => this;
                public OpenIddictServerBuilder AllowImplicitFlow() => this;
            }
        }
        static class Extensions
        {
            static void UseResourceOwnerPasswordFlow(this Microsoft.Extensions.DependencyInjection.OpenIddictServerBuilder server) => server.AllowPasswordFlow();
            static void EnableImplicitFlow(this Microsoft.Extensions.DependencyInjection.OpenIddictServerBuilder server) => server.AllowImplicitFlow();
            static void UseEveryFlow(this Microsoft.Extensions.DependencyInjection.OpenIddictServerBuilder server) => server.{|SG5001:AllowPasswordFlow|}();
            static void EnableImplicitFlow(this Microsoft.Extensions.DependencyInjection.OpenIddictServerBuilder server, int retries) => server.{|SG5001:AllowPasswordFlow|}();
            static void UseResourceOwnerPasswordFlow(this Microsoft.Extensions.DependencyInjection.OpenIddictServerBuilder server, int retries) => server.{|SG5002:AllowImplicitFlow|}();
        }
        """);

    private static Task VerifyAsync(string statement) => Flow.VerifyAsync($$"""
        #define DEBUG
        class Options
        {
            public bool RequireHttpsMetadata, AllowInsecureHttp, EnableSslCertificateVerification, TrustServerCertificate, ValidateIssuer, UsePkce, AllowPlainTextPkce, ShowPII;
            public string GrantType, ClientSecret;
        }
        interface IEnvironment { bool IsDevelopment(); }
        class C
        {
            void M(Options o, IEnvironment environment)
            {
                {{statement}}
            }
        }
        """);
}
