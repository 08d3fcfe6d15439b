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
    [InlineData("""builder.{|SG2005:Query|} = "access_token=" + token;""")]
    [InlineData("""builder.{|SG2005:Query|} = $"page=1&api_key={token}";""")]
    [InlineData("""builder = new System.UriBuilder("https://api.orders.example") { {|SG2005:Query|} = "access_token=" + token };""")]
    [InlineData("""var parsed = System.Web.HttpUtility.ParseQueryString(""); {|SG2005:parsed["access_token"]|} = token;""")]
    [InlineData("""var parsed = System.Web.HttpUtility.ParseQueryString(""); parsed.{|SG2005:Add|}("client_secret", token);""")]
    [InlineData("""var parsed = System.Web.HttpUtility.ParseQueryString(""); parsed.{|SG2005:Set|}("api_key", token);""")]
    [InlineData("""QueryHelpers.{|SG2005:AddQueryString|}("https://api.orders.example", new Dictionary<string, string> { ["access_token"] = token });""")]
    [InlineData("""QueryHelpers.{|SG2005:AddQueryString|}("https://api.orders.example", new Dictionary<string, string> { { "page", "1" }, { "client_secret", token } });""")]
    [InlineData("""var fields = new Dictionary<string, string> { { "access_token", token } }; QueryHelpers.{|SG2005:AddQueryString|}("https://api.orders.example", fields);""")]
    [InlineData("""QueryString.{|SG2005:Create|}("access_token", token);""")]
    [InlineData("""new QueryString().{|SG2005:Add|}("access_token", token);""")]
    [InlineData("""url.{|SG2005:SetQueryParam|}("access_token", token);""")]
    [InlineData("""url.{|SG2005:SetQueryParams|}(new { page = 1, access_token = token });""")]
    [InlineData("""rest.{|SG2005:AddQueryParameter|}("api_key", token);""")]
    [InlineData("""rest.{|SG2005:AddParameter|}("access_token", token, ParameterType.QueryString);""")]
    [InlineData("""var t = {|SG2005:request.QueryString|}["access_token"];""")]
    [InlineData("""request.QueryString.{|SG2005:TryGetValue|}("access_token", out var t);""")]
    [InlineData("""var query = queryString; var t = {|SG2005:query|}["access_token"];""")]
    [InlineData("""if (request.Path.StartsWithSegments("/orders")) { void Read() { var t = {|SG2005:request.Query|}["access_token"]; } Read(); }""")]
    [InlineData("""System.Action later = () => { if (request.Path.EndsWith("/hub")) { var t = {|SG2005:request.Query|}["access_token"]; } };""")]
    [InlineData("""request.Query["page"] = {|SG2005:request.Query|}["access_token"];""")]
    [InlineData("""builder.{|SG2005:Query|} = "page=1&access_token=" + token + "&size=2";""")]
    [InlineData("""new QueryBuilder { { {|SG2005:"access_token"|}, token } };""")]
    [InlineData("""new QueryBuilder().{|SG2005:Add|}("access_token", token);""")]
    [InlineData("""new QueryBuilder().{|SG2005:Append|}("access_token", token);""")]
    [InlineData("""QueryHelpers.{|SG2005:AddQueryString|}("https://api.orders.example", (IDictionary<string, string>)new Dictionary<string, string> { ["access_token"] = token });""")]
    [InlineData("""url.{|SG2005:AppendQueryParam|}("access_token", token);""")]
    [InlineData("""url.{|SG2005:AddQueryParam|}("access_token", token);""")]
    [InlineData("""rest.{|SG2005:AddQueryParameters|}(new { access_token = token });""")]
    [InlineData("""rest.{|SG2005:AddParameterIfSet|}("access_token", token, ParameterType.QueryString);""")]
    [InlineData("""if (request.Path.StartsWithSegments("/hub")) { } void Read() { var t = {|SG2005:request.Query|}["access_token"]; } Read();""")]
    [InlineData("""if (request.Path.StartsWithSegments("/hub")) { } System.Action later = () => { var t = {|SG2005:request.Query|}["access_token"]; };""")]
    [InlineData("""{|SG2005:_parsed["access_token"]|} = token;""")]
    [InlineData("""QueryHelpers.{|SG2005:AddQueryString|}("https://api.orders.example", _fields);""")]
    [InlineData("""var u = apiUrl + "/image/" + 1 + {|SG2005:"?token="|} + token;""")]
    [InlineData("""var u = $"{apiUrl}{|SG2005:/image?token=|}{token}";""")]
    [InlineData("""var u = $"{apiUrl}{|SG2005:/image?size=2&token=|}{System.Uri.EscapeDataString(token)}";""")]
    [InlineData("""var u = string.Concat(apiUrl, "/image", {|SG2005:"?token="|}, this.AccessToken);""")]
    [InlineData("""var u = "https://api.orders.example/image?{|SG2005:token|}=" + token;""")]
    [InlineData("""var u = read("Address") + "/api/image" + "?{|SG2005:token|}=" + token;""")]
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
    [InlineData("""builder.Query = "page=" + token;""")]
    [InlineData("""builder.Path = "access_token=" + token;""")]
    [InlineData("""var parsed = System.Web.HttpUtility.ParseQueryString(""); parsed["page"] = token;""")]
    [InlineData("""var headers = new System.Collections.Specialized.NameValueCollection(); headers["access_token"] = token; headers.Add("access_token", token);""")]
    [InlineData("""QueryHelpers.AddQueryString("https://api.orders.example", new Dictionary<string, string> { ["page"] = token });""")]
    [InlineData("""var form = new Dictionary<string, string> { ["access_token"] = token }; read(form.ToString());""")]
    [InlineData("""QueryString.Create("page", token);""")]
    [InlineData("""url.SetQueryParams(new { page = 1, id = token });""")]
    [InlineData("""rest.AddParameter("access_token", token, ParameterType.HttpHeader);""")]
    [InlineData("""rest.AddParameter("access_token", token);""")]
    [InlineData("""var t = request.Query[Parameters.Page];""")]
    [InlineData("""var t = queryString["page"];""")]
    [InlineData("""var t = request.Query["page"];""")]
    [InlineData("""var t = request.Headers["access_token"];""")]
    [InlineData("""if (request.Path.StartsWithSegments("/hub")) { var t = request.Query["access_token"]; }""")]
    [InlineData("""request.Query["access_token"] = token;""")]
    [InlineData("""request.Headers.TryGetValue("access_token", out var t);""")]
    [InlineData("""request.Query.TryGetValue("page", out var t);""")]
    [InlineData("""if (request.Path.StartsWithSegments("/hub")) request.Query.TryGetValue("access_token", out var t);""")]
    [InlineData("""if (request.Path.StartsWithSegments(read("HubPath"))) { var t = request.Query["access_token"]; }""")]
    [InlineData("""void Read() { if (request.Path.StartsWithSegments("/notificationHub")) { var t = request.Query["access_token"]; } } Read();""")]
    [InlineData("""builder.Fragment = "access_token=" + token;""")]
    [InlineData("""var page = new Page { Query = "access_token=" + token };""")]
    [InlineData("""var parsed = new System.Collections.Specialized.NameValueCollection(); parsed["access_token"] = token;""")]
    [InlineData("""var parsed = new System.Collections.Specialized.NameValueCollection(); parsed.Add("access_token", token);""")]
    [InlineData("""var parsed = System.Web.HttpUtility.ParseQueryString(""); parsed.Remove("access_token");""")]
    [InlineData("""var list = new List<string>(); list.Add("access_token");""")]
    [InlineData("""QueryHelpers.AddQueryString("https://api.orders.example", new Dictionary<string, string> { ["page"] = "access_token" });""")]
    [InlineData("""QueryHelpers.AddQueryString("https://api.orders.example", new Dictionary<string, string> { { "page", "access_token" } });""")]
    [InlineData("""var fields = queryString; QueryHelpers.AddQueryString("https://api.orders.example", fields);""")]
    [InlineData("""string pageQueryString = ""; rest.AddParameter("access_token", pageQueryString);""")]
    [InlineData("""rest.Note("access_token", token, ParameterType.QueryString);""")]
    [InlineData("""var parsed = Headers(); parsed["access_token"] = token;""")]
    [InlineData("""QueryHelpers.AddQueryString(read(new { access_token = token }.ToString()), "page", token);""")]
    [InlineData("""var u = apiUrl + "/image/" + 1 + "?token=" + page;""")]
    [InlineData("""var u = apiUrl + "/image/" + 1 + "?token=" + this.PageToken;""")]
    [InlineData("""var u = apiUrl + "/image/" + 1 + "?token=";""")]
    [InlineData("""var u = apiUrl + "/image/" + 1 + "?tokens=" + token;""")]
    [InlineData("""var u = address + "/image/" + 1 + "?token=" + token;""")]
    [InlineData("""var u = address + "?token=" + token + apiUrl;""")]
    [InlineData("""var u = apiUrl + "/account/confirm?token=" + token;""")]
    [InlineData("""var u = $"{apiUrl}/account/{resetPath}?token={token}";""")]
    [InlineData("""string InviteLink() => apiUrl + "/account?token=" + token; InviteLink();""")]
    [InlineData("""var u = capitalUrl + "?token=" + token;""")]
    public Task Query_WithoutOne_DoesNotReport(string statement) => VerifyAsync(statement);

    private static Task VerifyAsync(string statement) => Flow.VerifyAsync($$"""
        using System.Collections.Generic;
        struct QueryString { public static QueryString Create(string name, string value) => default; public QueryString Add(string name, string value) => this; }
        class QueryBuilder : List<KeyValuePair<string, string>> { public void Add(string key, string value) { } public void Append(string key, string value) { } }
        class Page { public string Query { get; set; } }
        class Url { public Url AppendQueryParam(string name, object value) => this; public Url AddQueryParam(string name, object value) => this; public Url SetQueryParam(string name, object value) => this; public Url SetQueryParams(object values) => this; }
        enum ParameterType { QueryString, HttpHeader }
        class RestRequest { public void Note(string name, string value, ParameterType type) { } public void AddQueryParameters(object values) { } public void AddParameterIfSet(string name, string value, ParameterType type) { } public void AddQueryParameter(string name, string value) { } public void AddParameter(string name, string value) { } public void AddParameter(string name, string value, ParameterType type) { } }
        static class QueryHelpers { public static string AddQueryString(string uri, IDictionary<string, string> fields) => uri;  public static string AddQueryString(string uri, string name, string value) => uri; }
        static class Parameters { public static readonly string AccessToken = string.Concat("access", "_token"), Page = "page"; }
        class Path { public bool StartsWithSegments(string path) => true; public bool EndsWith(string path) => true; }
        class RequestOfServer { public Dictionary<string, string> Query { get; } public Dictionary<string, string> QueryString { get; } public Dictionary<string, string> Headers { get; } public Path Path { get; } }
        class C
        {
            static readonly System.Collections.Specialized.NameValueCollection _parsed = System.Web.HttpUtility.ParseQueryString("");
            static readonly Dictionary<string, string> _fields = new() { ["access_token"] = "" };
            static System.Collections.Specialized.NameValueCollection Headers() => null;
            string AccessToken { get; set; }
            string PageToken { get; set; }
            string page, address, capitalUrl, apiUrl, resetPath;
            void M(string token, RequestOfServer request, System.Func<string, string> read, Dictionary<string, string> queryString, System.UriBuilder builder, Url url, RestRequest rest)
            {
                {{statement}}
            }
        }
        """);
}
