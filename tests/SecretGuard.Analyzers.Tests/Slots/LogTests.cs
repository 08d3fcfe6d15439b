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
    [InlineData("""Say2("x", {|SG4001:accessToken|});""")]
    [InlineData("""Say3({|SG4001:accessToken|});""")]
    [InlineData("""Say4({|SG4001:accessToken|});""")]
    [InlineData("""var value = vault.Value; Console.WriteLine({|SG4001:value|});""")]
    [InlineData("""var value = (string)(object)response.AccessToken; Console.WriteLine({|SG4001:value|});""")]
    [InlineData("""var value = (response.AccessToken); Console.WriteLine({|SG4001:value|});""")]
    [InlineData("""async System.Threading.Tasks.Task Run() { var value = await GetAccessTokenAsync(); Console.WriteLine({|SG4001:value|}); }""")]
    [InlineData("""async System.Threading.Tasks.Task Run() { Console.WriteLine(await {|SG4001:GetAccessTokenAsync|}()); }""")]
    [InlineData("""Console.WriteLine({|SG4001:GetAccessTokenForUser|}());""")]
    [InlineData("""Console.WriteLine({|SG4001:ReadClientSecret|}());""")]
    [InlineData("""Console.WriteLine(Kept.{|SG4001:AccessToken|});""")]
    [InlineData("""Console.WriteLine((object){|SG4001:accessToken|});""")]
    [InlineData("""Log.ForContext("token", {|SG4001:accessToken|});""")]
    [InlineData("""LogContext.PushProperty("token", {|SG4001:accessToken|});""")]
    [InlineData("""new TelemetryClient().TrackTrace({|SG4001:accessToken|});""")]
    [InlineData("""new TelemetrySpan().SetAttribute("token", {|SG4001:accessToken|});""")]
    [InlineData("""new TelemetrySpan().AddEvent({|SG4001:accessToken|});""")]
    [InlineData("""activity.AddTag("token", {|SG4001:accessToken|});""")]
    [InlineData("""activity.SetBaggage("token", {|SG4001:accessToken|});""")]
    [InlineData("""new Events().WriteEvent(1, {|SG4001:accessToken|});""")]
    [InlineData("""new Orders.ILog().Debug({|SG4001:accessToken|});""")]
    [InlineData("""Generated.Marked(logger, {|SG4001:accessToken|});""")]
    [InlineData("""logger.LogDebug("{R}", {|SG4001:summed|});""")]
    [InlineData("""System.Action<string> show = text => Console.WriteLine(text); Console.WriteLine({|SG4001:accessToken|});""")]
    [InlineData("""var secret = clientId; var found = GetSecret(clientId); logger.LogWarning("the secret {Secret} expired", {|SG4001:secret|});""")]
    [InlineData("""Say(response.{|SG4001:RefreshToken|});""")]
    [InlineData("""Console.Error.WriteLine({|SG4001:accessToken|});""")]
    [InlineData("""Console.Out.Write({|SG4001:accessToken|});""")]
    [InlineData("""Console.Out.WriteLineAsync({|SG4001:accessToken|});""")]
    [InlineData("""Console.Error.WriteLine(string.Format("log in with {0}", {|SG4001:password|}));""")]
    [InlineData("""logger.LogDebug("sent {Header}", request.Headers.{|SG4001:Authorization|});""")]
    [InlineData("""logger.LogDebug($"sent {request.Headers.{|SG4001:ProxyAuthorization|}}");""")]
    [InlineData("""logger.LogInformation("secret {Secret}", {|SG4001:configuration|}["Orders:ClientSecret"]);""")]
    [InlineData("""Console.WriteLine({|SG4001:configuration|}["ApiKey"]);""")]
    [InlineData("""Console.WriteLine({|SG4001:Settings.AppSettings|}["ClientSecret"]);""")]
    [InlineData("""using (logger.BeginScope(new Dictionary<string, object> { ["ApiKey"] = {|SG4001:apiKey|} })) { }""")]
    [InlineData("""logger.LogDebug("{P}", new Dictionary<string, string> { { "client", clientId }, { "key", {|SG4001:apiKey|} } });""")]
    [InlineData("""SayObject({|SG4001:accessToken|});""")]
    [InlineData("""var refreshToken = clientId; Say({|SG4001:refreshToken|});""")]
    [InlineData("""var value = summed.AccessToken; Console.WriteLine({|SG4001:value|});""")]
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
    [InlineData("""Say2(accessToken, "x");""")]
    [InlineData("""var value = Texts.Login_AccessToken; Console.WriteLine(value);""")]
    [InlineData("""Console.WriteLine(ResourceTexts.AccessToken);""")]
    [InlineData("""var value = GetToken(); Console.WriteLine(value);""")]
    [InlineData("""Console.WriteLine(Get());""")]
    [InlineData("""Console.WriteLine(ReadAccessToken());""")]
    [InlineData("""Console.WriteLine(GetSize());""")]
    [InlineData("""var value = vault.Name; Console.WriteLine(value);""")]
    [InlineData("""const string AccessToken = "access_token"; Console.WriteLine(AccessToken);""")]
    [InlineData("""new TelemetryClient().Flush(accessToken);""")]
    [InlineData("""new Other().SetTag("token", accessToken);""")]
    [InlineData("""logger.Attach(accessToken);""")]
    [InlineData("""Generated.Whole(accessToken);""")]
    [InlineData("""Action<string, string> say = (a, b) => { }; say("x", accessToken);""")]
    [InlineData("""logger.LogDebug("{R}", hidden);""")]
    [InlineData("""logger.LogDebug("{R}", counted);""")]
    [InlineData("""logger.LogDebug("{@R}", secretless);""")]
    [InlineData("""logger.LogDebug("{R}", quiet);""")]
    [InlineData("""logger.LogDebug("{R}", compared);""")]
    [InlineData("""logger.LogDebug("{@R}", marked);""")]
    [InlineData("""Say(Hash(accessToken));""")]
    [InlineData("""Measure(accessToken);""")]
    [InlineData("""Console.Error.WriteLine(clientId);""")]
    [InlineData("""Console.Out.Equals(accessToken);""")]
    [InlineData("""System.IO.TextWriter file = new System.IO.StringWriter(); file.WriteLine(accessToken);""")]
    [InlineData("""logger.LogDebug("sent {Header}", request.Headers.Authorization.Scheme);""")]
    [InlineData("""logger.LogDebug("sent {Header}", request.Headers.Authorization != null);""")]
    [InlineData("""logger.LogDebug("sent {Header}", request.Headers.UserAgent);""")]
    [InlineData("""logger.LogDebug("allowed {Kind}", new Permission().Authorization);""")]
    [InlineData("""logger.LogInformation("client {Client}", configuration["Orders:ClientId"]);""")]
    [InlineData("""logger.LogInformation("client {Client}", configuration[clientId]);""")]
    [InlineData("""Console.WriteLine(configuration["ClientSecret"].Length);""")]
    [InlineData("""Console.WriteLine(Settings.Labels["ClientSecret"]);""")]
    [InlineData("""using (logger.BeginScope(new Dictionary<string, object> { ["ApiKey"] = apiKey.Length, ["Client"] = clientId })) { }""")]
    [InlineData("""using (logger.BeginScope(new Dictionary<string, object> { [apiKey] = clientId })) { }""")]
    [InlineData("""var form = new Dictionary<string, string> { ["key"] = apiKey }; logger.LogDebug("{Count}", form.Count);""")]
    [InlineData("""Keep(accessToken);""")]
    [InlineData("""Console.WriteLine(new TableConfiguration()["ClientSecret", "b"]);""")]
    [InlineData("""Console.WriteLine(new NumberConfiguration()["ClientSecret"]);""")]
    [InlineData("""Console.WriteLine(new Recorded(clientId, clientId));""")]
    [InlineData("""var asking = new Asking(clientId); Console.WriteLine(asking);""")]
    [InlineData("""var plain = new Plain(clientId); Console.WriteLine(plain);""")]
    [InlineData("""Console.WriteLine(counted.AccessToken);""")]
    [InlineData("""Action<ILogger> stop = l => { }; stop(logger);""")]
    public Task OtherCall_DoesNotReport(string statement) => VerifyAsync(statement);

    [Theory]
    [InlineData("SignInService", "Send", "App", true)]
    [InlineData("Service", "SignIn", "App", true)]
    [InlineData("Service", "Send", "App.Identity", true)]
    [InlineData("Service", "Send", "App", false)]
    public async Task VagueName_CountsInCodeAboutSigningIn(string type, string method, string space, bool isReported)
    {
        var diagnostics = await Compiled.DiagnosticsAsync($"namespace {space} {{ class {type} {{ void {method}(string token) => System.Console.WriteLine(token); }} }}");

        Assert.Equal(isReported ? 1 : 0, diagnostics.Count);
    }

    [Theory]
    [InlineData("Log.Information(\"{T}\", result.AccessToken);", 1)]
    [InlineData("_logger.LogInformation(\"{T}\", result.AccessToken);", 1)]
    [InlineData("this.Logger.LogInformation(\"{T}\", result.AccessToken);", 1)]
    [InlineData("Console.WriteLine(tokenResponse.Json);", 1)]
    [InlineData("Console.WriteLine(tokenResponse.Raw);", 1)]
    [InlineData("Console.WriteLine(tokenResponse.Type);", 0)]
    [InlineData("Console.WriteLine(userResponse.Json);", 0)]
    [InlineData("store.LogInformation(\"{T}\", result.AccessToken);", 0)]
    [InlineData("_logger.Attach(\"{T}\", result.AccessToken);", 0)]
    [InlineData("GetLogger().LogInformation(\"{T}\", result.AccessToken);", 0)]
    [InlineData("LogInformation(\"{T}\", result.AccessToken);", 0)]
    public async Task LogCall_BeforeARestore_ReportsByItsReceiver(string statement, int count)
    {
        var diagnostics = await Compiled.DiagnosticsAsync($"using System; class C {{ void M(AuthenticationResult result, TokenResponse tokenResponse, UserResponse userResponse) {{ {statement} }} }}");

        Assert.Equal(count, diagnostics.Count);
    }

    [Fact]
    public Task HelperWithATellingParameter_ReportsInside() => Flow.VerifyAsync("""
        class C
        {
            static void Tell(string accessToken) => System.Console.WriteLine({|SG4001:accessToken|});
            void M(string accessToken) => Tell(accessToken);
        }
        """);

    [Fact]
    public Task MailOfIdentity_IsALinkToAnAccount() => Flow.VerifyAsync("""
        using System;
        using System.Threading.Tasks;
        interface IEmailSender { Task SendEmailAsync(string email, string subject, string htmlMessage); }
        class LogEmailSender : IEmailSender
        {
            public Task SendEmailAsync(string email, string subject, string htmlMessage)
            {
                Console.WriteLine($"Email: {email}, subject: {subject}, message: {{|SG4001:htmlMessage|}}");
                Console.WriteLine(htmlMessage.Length);
                return Task.CompletedTask;
            }
            public void Show(string htmlMessage) => Console.WriteLine(htmlMessage);
        }
        class Newsletter
        {
            public void SendEmailAsync(string htmlMessage) => Console.WriteLine(htmlMessage);
        }
        """);

    [Theory]
    [InlineData("accessToken.{|SG4001:GetString|}()")]
    [InlineData("accessToken.{|SG4001:GetRawText|}()")]
    [InlineData("accessToken.{|SG4001:ToString|}()")]
    [InlineData("accessToken.GetArrayLength()")]
    [InlineData("accessToken.ValueKind")]
    [InlineData("title.GetString()")]
    public Task ElementOfJson_ByItsName(string written) => Flow.VerifyAsync($$"""
        using System;
        using System.Text.Json;
        class C { void M(JsonElement accessToken, JsonElement title) => Console.WriteLine({{written}}); }
        """);

    [Fact]
    public async Task GeneratedLog_BeforeARestore_ReportsByItsAttribute() => Assert.Equal("SG4001", Assert.Single(await Compiled.DiagnosticsAsync("""
        static partial class Texts { [LoggerMessage(1)] public static partial void Received(ILogger logger, string value); }
        class C { void M(ILogger logger, string accessToken) => Texts.Received(logger, accessToken); }
        """)).Id);

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
        using System.Collections.Generic;
        using System.Threading;
        interface ILogger { }
        static class LoggerExtensions
        {
            public static void LogInformation(this ILogger logger, string message, params object[] arguments) { }
            public static void LogDebug(this ILogger logger, string message, params object[] arguments) { }
            public static void LogWarning(this ILogger logger, string message, params object[] arguments) { }
            public static void LogError(this ILogger logger, string message, params object[] arguments) { }
            public static void Attach(this ILogger logger, string value) { }
            public static IDisposable BeginScope(this ILogger logger, string message, params object[] arguments) => null;
            public static IDisposable BeginScope<T>(this ILogger logger, T state) => null;
        }
        static class Log { public static void Warning(string message) { } public static void ForContext(string name, object value) { } }
        static class LogContext { public static void PushProperty(string name, object value) { } }
        class TelemetryClient { public void TrackTrace(string message) { } public void Flush(string reason) { } }
        class TelemetrySpan { public void SetAttribute(string key, string value) { } public void AddEvent(string text) { } }
        class EventSource { public void WriteEvent(int id, string text) { } }
        class Events : EventSource { }
        interface IConfiguration { string this[string key] { get; } }
        static class Settings { public static System.Collections.Specialized.NameValueCollection AppSettings, Labels; }
        class Permission { public string Authorization => ""; }
        class Other { public void SetTag(string key, object value) { } }
        static class ResourceTexts { public static string AccessToken => ""; }
        static class Kept { public static string AccessToken => Environment.GetEnvironmentVariable("a"); }
        class Summed { public string AccessToken { get; set; } public override string ToString() => "token " + AccessToken; }
        record Hidden(string ClientId, string AccessToken) { protected virtual bool PrintMembers(System.Text.StringBuilder builder) => false; }
        record Counted(int AccessToken);
        record Asking(string ClientId) { public string AccessToken() => ""; }
        record Plain(string ClientId);
        class TableConfiguration { public string this[string one, string other] => ""; }
        class NumberConfiguration { public int this[string key] => 1; }
        class Secretless { public static string AccessToken { get; set; } private string ClientSecret { get; set; } }
        class Quiet { public string AccessToken { get; set; } public override string ToString() => AccessToken?.Trim() + AccessToken[0] + Cut(AccessToken); static string Cut(string text) => ""; }
        class Compared { public string AccessToken { get; set; } public override string ToString() => AccessToken == null ? "none" : "some"; }
        class NotLoggedMaskAttribute : Attribute { }
        class Marked { [NotLoggedMask] public string AccessToken { get; set; } }
        static class Texts { public static object ResourceManager => null; public static string Login_AccessToken => "The access token is missing"; }
        class LoggerMessageAttribute : Attribute { }
        namespace Orders { class ILog { public void Debug(string message) { } } }
        static partial class Generated
        {
            [LoggerMessage] public static partial void TokenReceived(ILogger logger, string value);
            public static partial void TokenReceived(ILogger logger, string value) { }
            public static partial void NoLog(string value);
            public static partial void NoLog(string value) { }
            [LoggerMessage] public static partial void Marked(this ILogger logger, string value);
            public static partial void Marked(this ILogger logger, string value) { }
            [LoggerMessage] public static void Whole(string value) { }
        }
        class Activity { public Activity SetTag(string key, object value) => this; public void AddTag(string key, object value) { } public void SetBaggage(string key, string value) { } }
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
            static string GetToken() => ""; static string Get() => ""; static int ReadAccessToken() => 1; static string GetSize() => "";
            static string GetAccessTokenForUser() => ""; static string ReadClientSecret() => ""; static System.Threading.Tasks.Task<string> GetAccessTokenAsync() => null;
            static void SayObject(object text) => Console.WriteLine(text);
            static void Keep(string text) => Hash(text);
            static void Say2(string first, string text) => Console.WriteLine($"said {text}");
            static void Say3(string text) => Console.WriteLine(text + "!");
            static void Say4(string text) { if (text == null) return; Console.WriteLine((object)text); }
            static void Say(string text) => Console.WriteLine("said " + text);
            static void Measure(string text) => Console.WriteLine(text.Length);
            void M(ILogger logger, Response response, string accessToken, string clientSecret, string password, string apiKey, string clientId, string tokenEndpoint, CancellationToken cancellation, IConfiguration configuration, System.Net.Http.HttpRequestMessage request,
                Activity activity, KeyVaultSecret vault, Recorded recorded, Printed printed, Masked masked, Ignored ignored, Summed summed, Hidden hidden, Counted counted, Secretless secretless, Quiet quiet, Compared compared, Marked marked)
            {
                {{statement}}
            }
        }
        """);
}
