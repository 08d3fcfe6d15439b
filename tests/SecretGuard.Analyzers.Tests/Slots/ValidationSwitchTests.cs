using System.Threading.Tasks;

namespace SecretGuard.Analyzers.Tests.Slots;

public class ValidationSwitchTests
{
    [Theory]
    [InlineData("p.ValidateIssuer = {|SG6001:false|};")]
    [InlineData("var q = new Parameters { ValidateAudience = {|SG6001:false|}, ValidateLifetime = {|SG6001:false|} };")]
    [InlineData("p.RequireSignedTokens = {|SG6001:false|};")]
    [InlineData("p.RequireExpirationTime = {|SG6001:false|};")]
    [InlineData("const bool Off = false; p.ValidateIssuer = {|SG6001:Off|};")]
    [InlineData("if (environment.IsProduction()) p.ValidateIssuer = {|SG6001:false|};")]
    [InlineData("if (!environment.IsDevelopment()) p.ValidateIssuer = {|SG6001:false|};")]
    [InlineData("if (environment.IsDevelopment()) Console.WriteLine(); else p.ValidateIssuer = {|SG6001:false|};")]
    [InlineData("p.SignatureValidator = {|SG6001:(token, _) => new JsonWebToken(token)|};")]
    [InlineData("var q = new Parameters { SignatureValidator = {|SG6001:delegate (string token, object _) { return new JsonWebToken(token); }|} };")]
    [InlineData("p.SignatureValidator = {|SG6001:(token, _) => new Tokens.JwtSecurityToken(token)|};")]
    [InlineData("p.UsePkce = {|SG6002:false|};")]
    [InlineData("p.ShowPII = {|SG6003:true|};")]
    public Task Switch_InTheWrongPlace_Reports(string statement) => VerifyAsync(statement);

    [Theory]
    [InlineData("p.ValidateIssuer = true;")]
    [InlineData("p.ValidateIssuer = environment.IsProduction();")]
    [InlineData("p.ValidateIssuer = bool.Parse(Environment.GetEnvironmentVariable(\"X\"));")]
    [InlineData("if (environment.IsDevelopment()) p.ValidateIssuer = false;")]
    [InlineData("if (environment.IsDevelopment() && p.UsePkce) { p.ValidateIssuer = false; }")]
    [InlineData("if (!environment.IsDevelopment()) return; p.ValidateIssuer = false;")]
    [InlineData("p.ValidateIssuer = environment.IsDevelopment() ? false : true;")]
    [InlineData("p.SignatureValidator = (token, _) => Check(token);")]
    [InlineData("p.SignatureValidator = (token, _) => { Check(token); return new JsonWebToken(token); };")]
    [InlineData("p.SignatureValidator = (token, _) => new JsonWebToken(Read(token));")]
    [InlineData("p.SignatureValidator = null;")]
    [InlineData("p.SignatureValidator = (token, _) => new Other(token);")]
    [InlineData("p.SignatureValidator = (token, _) => new Tokens.Other(token);")]
    [InlineData("p.SignatureValidator = (token, _) => { if (token == null) return null; return new JsonWebToken(token); };")]
    [InlineData("if (environment.IsDevelopment()) p.SignatureValidator = (token, _) => new JsonWebToken(token);")]
    [InlineData("p.Reader = (token, _) => new JsonWebToken(token);")]
    [InlineData("if (environment.IsDevelopment()) p.ShowPII = true;")]
    [InlineData("p.ShowPII = false;")]
    [InlineData("p.ValidateSchema = false;")]
    [InlineData("if (p.ValidateIssuer == false) return;")]
    public Task Switch_InItsPlace_DoesNotReport(string statement) => VerifyAsync(statement);

    [Fact]
    public Task ExpiredToken_IsReadWithoutItsLifetime_DoesNotReport() => Flow.VerifyAsync("""
        class Parameters { public bool ValidateLifetime, ValidateIssuer; }
        class C
        {
            object GetPrincipalFromExpiredToken() => new Parameters { ValidateLifetime = false, ValidateIssuer = {|SG6001:false|} };
            object ReadForRefresh() => new Parameters { ValidateLifetime = false };
            object Read() => new Parameters { ValidateLifetime = {|SG6001:false|} };
            readonly Parameters _parameters = new Parameters { ValidateLifetime = {|SG6001:false|} };
            object Outer()
            {
                Parameters Expired() => new Parameters { ValidateLifetime = false };
                Parameters Fresh() => new Parameters { ValidateLifetime = {|SG6001:false|} };
                return new[] { Expired(), Fresh() };
            }
        }
        """);

    [Fact]
    public Task OwnDefault_IsForWhoeverDeclaresIt_DoesNotReport() =>
        Flow.VerifyAsync("class Parameters { public bool ValidateIssuer { get; set; } = false; public bool UsePkce = false; }");

    private static Task VerifyAsync(string statement) => Flow.VerifyAsync($$"""
        using System;
        class Parameters { public bool ValidateIssuer, ValidateAudience, ValidateLifetime, RequireSignedTokens, RequireExpirationTime, UsePkce, ShowPII, ValidateSchema; public Func<string, object, JsonWebToken> SignatureValidator, Reader; }
        interface IEnvironment { bool IsDevelopment(); bool IsProduction(); }
        class Other : JsonWebToken { public Other(string token) : base(token) { } }
        namespace Tokens { class JwtSecurityToken : JsonWebToken { public JwtSecurityToken(string token) : base(token) { } } class Other : JsonWebToken { public Other(string token) : base(token) { } } }
        class JsonWebToken { public JsonWebToken(string token) { } }
        class C
        {
            static JsonWebToken Check(string token) => null;
            static string Read(string token) => token;
            void M(Parameters p, IEnvironment environment)
            {
                {{statement}}
            }
        }
        """);
}
