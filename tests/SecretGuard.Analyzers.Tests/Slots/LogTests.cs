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
    [InlineData("""activity.SetTag("token", {|SG4001:accessToken|});""")]
    [InlineData("""using (logger.BeginScope("{Token}", {|SG4001:accessToken|})) { }""")]
    [InlineData("""Generated.TokenReceived(logger, {|SG4001:accessToken|});""")]
    [InlineData("""_defined(logger, {|SG4001:accessToken|}, null);""")]
    [InlineData("""var value = response.AccessToken; Console.WriteLine({|SG4001:value|});""")]
    [InlineData("""var value = GetAccessToken(); logger.LogInformation("{V}", {|SG4001:value|});""")]
    [InlineData("""Console.WriteLine({|SG4001:GetAccessToken|}());""")]
    [InlineData("""Console.WriteLine(vault.{|SG4001:Value|});""")]
    [InlineData("""logger.LogDebug("{R}", {|SG4001:printed|});""")]
    [InlineData("""Console.WriteLine({|SG4001:recorded|});""")]
    [InlineData("""Console.WriteLine($"got {{|SG4001:recorded|}}");""")]
    [InlineData("""logger.LogInformation("{@Response}", {|SG4001:response|});""")]
    [InlineData("""Console.WriteLine(System.Text.Json.JsonSerializer.Serialize({|SG4001:response|}));""")]
    [InlineData("""Say({|SG4001:accessToken|});""")]
    [InlineData("""Say(response.{|SG4001:RefreshToken|});""")]
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
    [InlineData("""activity.SetTag("client", clientId);""")]
    [InlineData("""Generated.TokenReceived(logger, clientId);""")]
    [InlineData("""Generated.NoLog(accessToken);""")]
    [InlineData("""_defined(logger, clientId, null);""")]
    [InlineData("""var value = response.TokenType; Console.WriteLine(value);""")]
    [InlineData("""var value = response.AccessToken; value = "x"; Console.WriteLine(value);""")]
    [InlineData("""var value = response.AccessToken.Length; Console.WriteLine(value);""")]
    [InlineData("""Console.WriteLine(GetAccessToken().Length);""")]
    [InlineData("""Console.WriteLine(vault.Name);""")]
    [InlineData("""Console.WriteLine(response);""")]
    [InlineData("""logger.LogInformation("{Response}", response);""")]
    [InlineData("""Console.WriteLine(masked);""")]
    [InlineData("""Console.WriteLine(ignored);""")]
    [InlineData("""logger.LogInformation("{@Ignored}", ignored);""")]
    [InlineData("""Say(clientId);""")]
    [InlineData("""Say(Hash(accessToken));""")]
    [InlineData("""Measure(accessToken);""")]
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
            public static IDisposable BeginScope(this ILogger logger, string message, params object[] arguments) => null;
        }
        static class Log { public static void Warning(string message) { } }
        static class Texts { public static object ResourceManager => null; public static string Login_AccessToken => "The access token is missing"; }
        class LoggerMessageAttribute : Attribute { }
        static partial class Generated
        {
            [LoggerMessage] public static partial void TokenReceived(ILogger logger, string value);
            public static partial void TokenReceived(ILogger logger, string value) { }
            public static partial void NoLog(string value);
            public static partial void NoLog(string value) { }
        }
        class Activity { public Activity SetTag(string key, object value) => this; }
        class KeyVaultSecret { public string Name => ""; public string Value => ""; }
        record Recorded(string ClientId, string AccessToken);
        class Printed { public string AccessToken { get; set; } public override string ToString() => $"token {AccessToken}"; }
        class Masked { public string AccessToken { get; set; } public override string ToString() => $"token of {AccessToken.Length} characters"; }
        class IgnoreAttribute : Attribute { }
        class Ignored { [Ignore] public string AccessToken { get; set; } }
        class Response { public string AccessToken, RefreshToken, TokenType; public DateTime AccessTokenExpires; }
        class C
        {
            string _bearerToken;
            static string Hash(string text) => text;
            static string GetSecret(string name) => name;
            static void Send(string accessToken) { }
            Action<ILogger, string, Exception> _defined;
            static string GetAccessToken() => "";
            static void Say(string text) => Console.WriteLine("said " + text);
            static void Measure(string text) => Console.WriteLine(text.Length);
            void M(ILogger logger, Response response, string accessToken, string clientSecret, string password, string apiKey, string clientId, string tokenEndpoint, CancellationToken cancellation,
                Activity activity, KeyVaultSecret vault, Recorded recorded, Printed printed, Masked masked, Ignored ignored)
            {
                {{statement}}
            }
        }
        """);
}
