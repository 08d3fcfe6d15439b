using System.Threading.Tasks;

namespace SecretGuard.Analyzers.Tests.Slots;

public class QueryTests
{
    [Theory]
    [InlineData("""var u = $"https://api.orders.example/me?{|SG2005:access_token|}={token}";""")]
    [InlineData("""var u = "https://api.orders.example/me?" + "{|SG2005:api_key|}=" + token;""")]
    [InlineData("""var u = "/token?grant_type=client_credentials&{|SG2005:client_secret|}=" + token;""")]
    [InlineData("""var u = string.Format("{0}/a.m3u8?Length={1}&{|SG2005:ApiKey|}={2}", token, 1, token);""")]
    [InlineData("""var u = "?{|SG2005:access_token|}=" + token;""")]
    [InlineData("""var u = QueryHelpers.{|SG2005:AddQueryString|}("https://api.orders.example", "access_token", token);""")]
    [InlineData("""var t = {|SG2005:request.Query|}["access_token"];""")]
    [InlineData("""request.Query.{|SG2005:TryGetValue|}("access_token", out var t);""")]
    [InlineData("""if (request.Path.StartsWithSegments("/reports")) { var t = {|SG2005:request.Query|}["access_token"]; }""")]
    [InlineData("""var t = {|SG2005:queryString|}["api_key"];""")]
    [InlineData("""queryString.{|SG2005:TryGetValue|}("ApiKey", out var t);""")]
    [InlineData("""var t = {|SG2005:request.Query|}[Parameters.AccessToken];""")]
    [InlineData("""var form = "grant_type=client_credentials" + "&{|SG2005:client_secret|}=" + token; read(read("TokenEndpoint") + "?" + form);""")]
    [InlineData("""var sb = new System.Text.StringBuilder(); sb.Append("&{|SG2005:ApiKey|}="); sb.Append(token);""")]
    [InlineData("""var sb = new System.Text.StringBuilder(); sb.AppendFormat("&{|SG2005:access_token|}={0}", token);""")]
    public Task Query_WithACredential_Reports(string statement) => VerifyAsync(statement);

    [Theory]
    [InlineData("""var u = "https://api.orders.example/me?id=" + token;""")]
    [InlineData("""var u = "https://api.orders.example/cb?code=" + token + "&state=" + token;""")]
    [InlineData("""var u = "grant_type=refresh_token&refresh_token=" + token;""")]
    [InlineData("""var u = "otpauth://totp/{0}?secret={1}";""")]
    [InlineData("""var u = "https://api.orders.example/me?token_type=" + token;""")]
    [InlineData("""var u = "https://api.orders.example/me?api_key=***";""")]
    [InlineData("""var u = "https://api.orders.example/oauth/authorize?oauth_token=" + token;""")]
    [InlineData("""var hubs = read("hubs"); if (request.Path.StartsWithSegments(hubs)) { var t = request.Query["access_token"]; }""")]
    [InlineData("""var u = "Which one? page=2";""")]
    [InlineData("""var u = QueryHelpers.AddQueryString("https://api.orders.example", "state", token);""")]
    [InlineData("""var body = new System.Text.StringBuilder("grant_type=client_credentials"); body.Append("&client_secret="); body.Append(token);""")]
    [InlineData("""var form = "grant_type=client_credentials" + "&client_secret=" + token; read(form);""")]
    [InlineData("""var t = request.Query[Parameters.Page];""")]
    [InlineData("""var t = queryString["page"];""")]
    [InlineData("""var t = request.Query["page"];""")]
    [InlineData("""var t = request.Headers["access_token"];""")]
    [InlineData("""if (request.Path.StartsWithSegments("/hub")) { var t = request.Query["access_token"]; }""")]
    public Task Query_WithoutOne_DoesNotReport(string statement) => VerifyAsync(statement);

    private static Task VerifyAsync(string statement) => Flow.VerifyAsync($$"""
        using System.Collections.Generic;
        static class QueryHelpers { public static string AddQueryString(string uri, string name, string value) => uri; }
        static class Parameters { public static readonly string AccessToken = string.Concat("access", "_token"), Page = "page"; }
        class Path { public bool StartsWithSegments(string path) => true; }
        class RequestOfServer { public Dictionary<string, string> Query { get; } public Dictionary<string, string> Headers { get; } public Path Path { get; } }
        class C
        {
            void M(string token, RequestOfServer request, System.Func<string, string> read, Dictionary<string, string> queryString)
            {
                {{statement}}
            }
        }
        """);
}
