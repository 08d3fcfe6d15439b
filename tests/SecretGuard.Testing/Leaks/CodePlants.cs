using System.Collections.Generic;
using System.Linq;

namespace SecretGuard.Testing.Leaks;

/// <summary>
/// A value in every shape of C# that the compiler's host follows; a new slot finder needs a line here. The value also stands where
/// messages, properties and fixes take names from.
/// </summary>
public static class CodePlants
{
    private const string Options = "class Options { public string ClientId = \"\", ClientSecret = \"\", TokenEndpoint = \"\", Scope = \"\"; }";

    private static readonly CodePlantTemplate[] Slots =
    [
        new("Member",
            Options + """ class C { Options A = new() { ClientId = "VALUE", ClientSecret = "VALUE" }; }""", Escape: Escapes.Backslash),
        new("Assignment",
            Options + """ class C { void M(Options o) { o.ClientId = "VALUE"; o.ClientSecret = "VALUE"; o.ClientSecret ??= "VALUE"; } }""",
            Escape: Escapes.Backslash),
        new("Form", """
            class C
            {
                object A = new FormUrlEncodedContent(new Dictionary<string, string>
                {
                    ["grant_type"] = "client_credentials", ["client_id"] = "VALUE", ["client_secret"] = "VALUE", ["scope"] = "VALUE.*",
                });
            }
            """, Escape: Escapes.Backslash),
        new("Pairs",
            """class C { object A = new[] { new KeyValuePair<string, string>("client_id", "VALUE"), new("client_secret", "VALUE") }; }""",
            Escape: Escapes.Backslash),
        new("Tuples",
            """class C { (string, string)[] A = { ("client_id", "VALUE"), ("client_secret", "VALUE") }; }""", Escape: Escapes.Backslash),
        new("NamedTuple",
            """class C { void M() { (string ClientId, string ClientSecret) a = ("VALUE", "VALUE"); var (clientId, clientSecret) = ("VALUE", "VALUE"); } }""",
            Escape: Escapes.Backslash),
        new("Composed", """
            class C
            {
                string A = string.Format("client_id={0}&client_secret={1}&scope={2}.*", "VALUE", "VALUE", "VALUE");
                string B = string.Join("&", "client_id=VALUE", "client_secret=VALUE") + string.Concat("client_secret=", "VALUE");
                string D = new System.Text.StringBuilder("client_id=").Append("VALUE").AppendFormat("&client_secret={0}", "VALUE").ToString();
            }
            """),
        new("Add",
            """class C { void M(IDictionary<string, string> d) { d.Add("client_id", "VALUE"); d.Add("client_secret", "VALUE"); } }""",
            Escape: Escapes.Backslash),
        new("Map",
            """class C { string ClientSecret => "VALUE"; Dictionary<string, string> ClientSecrets = new() { { "VALUE", "VALUE" } }; }""", Escape: Escapes.Backslash),
        new("Collection",
            """class C { List<string> Scopes = new(); string GrantType = "client_credentials"; void M() { Scopes.Add("VALUE.*"); var clientSecret = "VALUE"; } }"""),
        new("Field",
            """class C { static readonly string ClientSecret = "VALUE"; string A => ClientSecret; }""", Escape: Escapes.Backslash),
        new("Parameter",
            """class C { void M(string clientSecret = "VALUE") { } void N() => M(clientSecret: "VALUE"); }""", Escape: Escapes.Backslash),
        new("Fallback",
            """class C { string A = Environment.GetEnvironmentVariable("CLIENT_SECRET") ?? "VALUE"; }""", Escape: Escapes.Backslash),
        new("Comparison", """
            class C
            {
                bool A(string clientSecret) => clientSecret == "VALUE" || clientSecret is "VALUE" || clientSecret.Equals("VALUE");
                int B(string clientSecret) { switch (clientSecret) { case "VALUE": return 1; default: return 0; } }
            }
            """, Escape: Escapes.Backslash),
        new("Return", """class C { string GetClientSecret() { return "VALUE"; } }""", Escape: Escapes.Backslash),
    ];

    private static readonly CodePlantTemplate[] OtherSecrets =
    [
        new("Header",
            """class C { void M(HttpRequestMessage r) => r.Headers.Authorization = new("Bearer", "VALUE"); }""", Escape: Escapes.Backslash),
        new("HeaderText",
            """class C { void M(HttpRequestMessage r) => r.Headers.Add("Authorization", "Bearer VALUE"); }""", Escape: Escapes.Backslash),
        new("Basic",
            """class C { void M(HttpRequestMessage r) => r.Headers.Add("Authorization", "Basic VALUE"); }""", Escape: Escapes.BasicCredentials),
        new("ApiKey", """class C { const string ApiKey = "VALUE"; string VALUEApiKey = "VALUE"; }"""),
        new("Password", """class C { string UserName = "VALUE", Password = "VALUE"; }""", Escape: Escapes.Backslash),
        new("Connection", """class C { string ConnectionString = "Server=VALUE;Database=VALUE;User Id=VALUE;Password=VALUE"; }"""),
        new("UserInfo", """class C { string Address = "https://VALUE:VALUE@VALUE.orders.test/a"; }""", Escape: Escapes.Percent),
    ];

    private static readonly CodePlantTemplate[] Texts =
    [
        new("Body",
            """class C { string A = "grant_type=client_credentials&client_id=VALUE&client_secret=VALUE&scope=VALUE.*"; }""", Escape: Escapes.Percent),
        new("Json", """"class C { string A = """{ "client_id": "VALUE", "client_secret": "VALUE" }"""; }"""", Escape: Escapes.Json),
        new("Interpolated", """class C { string A(int i) => $"client_id={i}&client_secret=VALUE"; }""", Escape: Escapes.Percent),
        new("Bound", """
            class ConfigurationKeyNameAttribute : Attribute { public ConfigurationKeyNameAttribute(string name) { } }
            class Renamed { [ConfigurationKeyName("VALUE")] public string ClientSecret { get; set; } = "VALUE"; }
            class C { object BindConfiguration<T>(object builder, string path) => builder; object M() => BindConfiguration<Renamed>(this, "VALUE"); }
            """, Escape: Escapes.Backslash),
        new("Query", """
            class C
            {
                string AddQueryString(string uri, string key, string value) => uri;
                string M(string token) => AddQueryString("https://api.example.com/?client_id=VALUE", "access_token", token) + AddQueryString("", "client_secret", "VALUE");
                string N(string apiUrl, string token) => apiUrl + "/VALUE" + "?token=" + token;
            }
            """, Escape: Escapes.Backslash),
        new("Callback", """class C { string ClientSecret => "VALUE"; System.Func<string, System.Net.Security.SslPolicyErrors, bool> A = (host, errors) => host == "VALUE"; }"""),
        new("Logged", """class C { string ClientSecret => "VALUE"; void M(string accessToken) => System.Console.WriteLine("VALUE" + accessToken); }"""),
        new("Halves", Options + """ class C { Options A = new() { ClientId = "VALUE", ClientSecret = "FIRST" + "LAST" }; }"""),
        new("Bytes", """class C { ReadOnlySpan<byte> ClientSecret => "VALUE"u8; }""", Escape: Escapes.Backslash),
        new("Shared",
            Options + " class C { Options A = new() { ClientSecret = Shared.Value }; }", "static class Shared { public const string Value = \"VALUE\"; }",
            Escapes.Backslash),
        new("SharedBody", Options + """ class C { string A = "client_id=VALUE&client_secret=" + Shared.Value; }""",
            "static class Shared { public const string Value = \"VALUE\"; }"),
    ];

    private static readonly CodePlantTemplate[] Names =
    [
        new("MemberName", """class C { string VALUEClientSecret = "VALUE"; public string VALUE_client_secret => "VALUE"; }"""),
        new("TypeName", """class VALUE { string ClientSecret = "VALUE"; } class VALUEClient { string ClientSecret = "VALUE"; }"""),
        new("KeyName", """
            class C
            {
                void M(IDictionary<string, string> configuration)
                {
                    configuration["VALUE:ClientSecret"] = "VALUE";
                    var id = configuration["VALUE:ClientId"];
                }
            }
            """),
        new("Host", Options + """
             class C { Options A = new() { ClientSecret = "VALUE", TokenEndpoint = "http://VALUE.example.com/connect/token", Scope = "VALUE.*", ClientId = "a-VALUE" }; }
            """),
        new("VALUE", """class C { string ClientSecret = "VALUE"; }"""),
        new("VALUE/Folder", """class C { string ClientSecret = "VALUE"; }"""),
    ];

    private static readonly CodePlantTemplate[] Unfinished =
    [
        new("Missing",
            """class C { object A = new Client { ClientId = "VALUE", ClientSecrets = { new Secret("VALUE") } }; }""", Escape: Escapes.Backslash, Compiles: false),
        new("MissingCall",
            """class C { void M() => Send.AddField("VALUE", "client_secret", "VALUE"); }""", Escape: Escapes.Backslash, Compiles: false),
        new("MissingAct",
            """class C { void M() { server.AllowPasswordFlow(); Send.AddField("VALUE", "client_secret", "VALUE"); } }""", Escape: Escapes.Backslash, Compiles: false),
        new("HalfTyped", """class C { string ClientId = "VALUE"; string ClientSecret = "VALUE""", Compiles: false),
        new("Unclosed", """class C { void M() { var clientSecret = "VALUE"; if (""", Escape: Escapes.Backslash, Compiles: false),
    ];

    public static IReadOnlyList<CodePlant> All { get; } =
        new[] { Slots, OtherSecrets, Texts, Names, Unfinished }
            .SelectMany(group => group).SelectMany((template, i) => template.Grow(2000 + i)).ToList();

    /// <summary>The paths that may be shown although they hold a value.</summary>
    public static IEnumerable<Plant> AsPlaces =>
        All.SelectMany(plant => plant.Files).Select(file => new Plant(file.Path, [], string.Empty, IsFound: true));
}
