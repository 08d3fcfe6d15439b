using System.Linq;
using System.Threading.Tasks;

namespace SecretGuard.Analyzers.Tests.Slots;

public class LogTests
{
    [Theory]
    [InlineData("Console.WriteLine({|SG4001:accessToken|});")]
    [InlineData("""Console.WriteLine("token " + {|SG4001:accessToken|});""")]
    [InlineData("""Console.WriteLine($"token {{|SG4001:accessToken|}}");""")]
    [InlineData("""Console.Error.WriteLine("x"); Console.Write("{0}", {|SG4001:clientSecret|});""")]
    [InlineData("""Console.WriteLine("{0} {1} {2} {3}", 1, 2, 3, {|SG4001:clientSecret|});""")]
    [InlineData("""logger.LogInformation("secret {Secret}", {|SG4001:clientSecret|});""")]
    [InlineData("""logger.LogDebug("token {Token} of {Client}", response.{|SG4001:AccessToken|}, clientId);""")]
    [InlineData("""logger.LogError($"refresh {response.{|SG4001:RefreshToken|}}");""")]
    [InlineData("""logger.LogInformation("password {P}", {|SG4001:password|} ?? string.Empty);""")]
    [InlineData("System.Diagnostics.Debug.WriteLine({|SG4001:apiKey|});")]
    [InlineData("""System.Diagnostics.Trace.TraceInformation("key " + {|SG4001:apiKey|});""")]
    [InlineData("Log.Warning({|SG4001:_bearerToken|});")]
    [InlineData("""Console.WriteLine(string.Format("token {0}", {|SG4001:accessToken|}));""")]
    [InlineData("""Console.WriteLine(string.Concat("token ", {|SG4001:accessToken|}));""")]
    [InlineData("""Console.WriteLine(new System.Text.StringBuilder("token ").Append({|SG4001:accessToken|}).ToString());""")]
    [InlineData("""throw new InvalidOperationException("refused: " + {|SG4001:accessToken|});""")]
    [InlineData("""throw new InvalidOperationException($"refused: {{|SG4001:clientSecret|}}");""")]
    [InlineData("""throw new InvalidOperationException(string.Format("refused: {0}", {|SG4001:clientSecret|}));""")]
    [InlineData("""var token = clientId; logger.LogInformation("authenticated with {Token}", {|SG4001:token|});""")]
    [InlineData("""var secret = clientId; logger.LogWarning("the secret {Secret} expired", {|SG4001:secret|});""")]
    [InlineData("""var idToken = clientId; Console.WriteLine($"signin failed: {{|SG4001:idToken|}}");""")]
    public Task LogCall_WithASecret_Reports(string statement) => VerifyAsync(statement);

    [Theory]
    [InlineData("Console.WriteLine(accessToken.Length);")]
    [InlineData("Console.WriteLine(accessToken.Substring(0, 4));")]
    [InlineData("Console.WriteLine(accessToken[..4]);")]
    [InlineData("Console.WriteLine(Hash(accessToken));")]
    [InlineData("""Console.WriteLine($"has token: {!string.IsNullOrEmpty(accessToken)}");""")]
    [InlineData("Console.WriteLine(nameof(accessToken));")]
    [InlineData("Console.WriteLine(accessToken == null);")]
    [InlineData("""logger.LogInformation("the access token was refreshed");""")]
    [InlineData("""logger.LogInformation("type {Type}", response.TokenType);""")]
    [InlineData("""logger.LogInformation("until {Expires}", response.AccessTokenExpires);""")]
    [InlineData("""logger.LogInformation("endpoint {E}", tokenEndpoint);""")]
    [InlineData("""logger.LogInformation("{C}", cancellation);""")]
    [InlineData("""logger.LogInformation("{C}", clientId);""")]
    [InlineData("Console.WriteLine(Texts.Login_AccessToken);")]
    [InlineData("""throw new ArgumentException("refused", accessToken);""")]
    [InlineData("""throw new InvalidOperationException("refused: " + accessToken.Length);""")]
    [InlineData("""var token = clientId; logger.LogInformation("unexpected {Token}", token);""")]
    [InlineData("""var secret = clientId; var found = GetSecret(secret); logger.LogWarning("the secret {Secret} is empty", secret);""")]
    [InlineData("Send(accessToken);")]
    [InlineData("var written = string.Concat(accessToken, clientSecret);")]
    public Task OtherCall_DoesNotReport(string statement) => VerifyAsync(statement);

    [Fact]
    public async Task LogCall_OfATypeThatIsMissing_ReportsByName()
    {
        var diagnostics = await Compiled.DiagnosticsAsync("""
            using System;
            class C
            {
                void M(AuthenticationResult result)
                {
                    Console.WriteLine(result.AccessToken);
                    Console.WriteLine("token: " + result.AccessToken);
                    Console.WriteLine($"token: {result.AccessToken}");
                    Console.WriteLine(result.AccessToken.Length);
                    Console.WriteLine(result.ExpiresOn);
                }
            }
            """);

        Assert.Equal([5, 6, 7], diagnostics.Select(diagnostic => diagnostic.Location.GetLineSpan().StartLinePosition.Line));
        Assert.All(diagnostics, diagnostic => Assert.Equal("SG4001", diagnostic.Id));
    }

    private static Task VerifyAsync(string statement) => Flow.VerifyAsync($$"""
        using System;
        using System.Threading;
        interface ILogger { }
        static class LoggerExtensions
        {
            public static void LogInformation(this ILogger logger, string message, params object[] arguments) { }
            public static void LogDebug(this ILogger logger, string message, params object[] arguments) { }
            public static void LogWarning(this ILogger logger, string message, params object[] arguments) { }
            public static void LogError(this ILogger logger, string message, params object[] arguments) { }
        }
        static class Log { public static void Warning(string message) { } }
        static class Texts { public static object ResourceManager => null; public static string Login_AccessToken => "The access token is missing"; }
        class Response { public string AccessToken, RefreshToken, TokenType; public DateTime AccessTokenExpires; }
        class C
        {
            string _bearerToken;
            static string Hash(string text) => text;
            static string GetSecret(string name) => name;
            static void Send(string accessToken) { }
            void M(ILogger logger, Response response, string accessToken, string clientSecret, string password, string apiKey, string clientId, string tokenEndpoint, CancellationToken cancellation)
            {
                {{statement}}
            }
        }
        """);
}
