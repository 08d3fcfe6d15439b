using System.Threading.Tasks;

namespace SecretGuard.Analyzers.Tests.Slots;

public class KeyedSlotsTests
{
    [Theory]
    [InlineData("""var p = new KeyValuePair<string, string>("client_secret", "{|SG1001:hunter2|}");""")]
    [InlineData("""var p = KeyValuePair.Create("client_secret", "{|SG1001:hunter2|}");""")]
    [InlineData("""var d = new Dictionary<string, string> { { "client_secret", "{|SG1001:hunter2|}" } };""")]
    [InlineData("""var d = new Dictionary<string, string> { ["client_secret"] = "{|SG1001:hunter2|}" };""")]
    [InlineData("""config.Add("client_secret", "{|SG1001:hunter2|}");""")]
    [InlineData("""Environment.SetEnvironmentVariable("ORDERS__ADMINCLIENTSECRET", "{|SG1001:hunter2|}");""")]
    [InlineData("""Environment.SetEnvironmentVariable("ORDERS__CLIENTSECRET", "{|SG1001:hunter2|}");""")]
    [InlineData("""var t = new[] { ("client_secret", "{|SG1001:hunter2|}") };""")]
    [InlineData("""const string Key = "client_secret"; config[Key] = "{|SG1001:hunter2|}";""")]
    [InlineData("""const string Key = "client_secret"; config.Add(Key, "{|SG1001:hunter2|}");""")]
    [InlineData("""new System.Net.Http.MultipartFormDataContent().Add(new System.Net.Http.StringContent("{|SG1001:hunter2|}"), "client_secret");""")]
    [InlineData("""var form = new System.Net.Http.MultipartFormDataContent { { new System.Net.Http.StringContent("{|SG1001:hunter2|}"), "client_secret" } };""")]
    [InlineData("""string[] arguments = ["login", "--client-secret", "{|SG1001:hunter2|}"];""")]
    [InlineData("""List<string> arguments = ["login", "--client-secret", ("{|SG1001:hunter2|}")];""")]
    [InlineData("""var h = new Dictionary<string, string[]> { { "Authorization", new[] { "Bearer {|SG1002:orders-token|}" } } };""")]
    public Task KeyBesideValue_Literal_Reports(string statement) => Flow.InMethodAsync(statement);

    [Theory]
    [InlineData("""var p = new KeyValuePair<string, string>("client_secret", read("client_secret"));""")]
    [InlineData("""var d = new Dictionary<string, string> { { "client_id", "hunter2" } };""")]
    [InlineData("""var d = new Dictionary<string, string> { { "Client Secret", "hunter2" } };""")]
    [InlineData("""var s = "client_secret".Replace("client_secret", "hunter2");""")]
    [InlineData("""Console.WriteLine("client_secret", "hunter2");""")]
    [InlineData("""var d = new Dictionary<string, string> { { "client_secret", "" } };""")]
    [InlineData("""var d = new Dictionary<string, string> { { "client_secret", "${CLIENT_SECRET}" } };""")]
    [InlineData("""var d = new Dictionary<string, string> { { "client_secret_post", "hunter2" } };""")]
    [InlineData("""const string secret = "secret"; config.Add("name", secret);""")]
    [InlineData("""var e = new SettingError("signingKeys", "required", "Trust needs keys.");""")]
    [InlineData("""var s = new Setting("rsa-key", new[] { "encrypted", "configuration" });""")]
    [InlineData("""var s = new Setting("api:key", scope: "development");""")]
    [InlineData("""new System.Net.Http.MultipartFormDataContent().Add(new System.Net.Http.StringContent(read("s")), "client_secret", "secret.txt");""")]
    [InlineData("""new System.Net.Http.MultipartFormDataContent().Add(new System.Net.Http.StringContent("hunter2"), "title");""")]
    [InlineData("""string[] arguments = ["login", "--client-secret", read("s"), "hunter2"];""")]
    [InlineData("""string[] arguments = ["login", "client-secret", "hunter2"];""")]
    [InlineData("""string[] names = ["client_secret", "hunter2"];""")]
    public Task KeyBesideValue_NoSecret_DoesNotReport(string statement) => Flow.InMethodAsync(statement);

    [Theory]
    [InlineData("""["GrantType"] = "grant_type", ["ClientId"] = "client_id", ["TokenEndpoint"] = "token_endpoint", ["Password"] = "password", ["ApiKey"] = "key" """)]
    [InlineData("""{ "userName", "User name" }, { "email", "E-mail" }, { "phone", "Phone" }, { "password", "Password" }""")]
    public Task MapOfNames_WordsUnderSecretNames_DoNotReport(string entries) =>
        Flow.InMethodAsync($$"""var names = new Dictionary<string, string> { {{entries}} };""");

    [Theory]
    [InlineData("""["user"] = "us", ["mail"] = "ma", ["phone"] = "ph", ["password"] = "{|SG1005:hunter2|}" """)]
    [InlineData("""["us"] = "user", ["ma"] = "mail", ["ph"] = "phone", ["password"] = "{|SG1005:hunter2|}" """)]
    [InlineData("""["user"] = "mail", ["mail"] = "post", ["post"] = "user", ["password"] = "{|SG1005:hunter2|}" """)]
    [InlineData("""["-"] = ".", ["--"] = "..", ["---"] = "...", ["password"] = "{|SG1005:hunter2|}" """)]
    [InlineData("""["user"] = "user", ["mail"] = "mail", ["password"] = "{|SG1005:password|}" """)]
    [InlineData("""{ "user", "us" }, { "mail", "ma" }, { "phone", "ph" }, { "password", "{|SG1005:hunter2|}" }""")]
    [InlineData("""["admin"] = "admin", ["password"] = "{|SG1005:password|}", ["client_secret"] = "{|SG1001:client_secret|}" """)]
    [InlineData("""["GrantType"] = "grant_type", ["ClientId"] = "client_id", ["Scope"] = "scope", ["ApiKey"] = "{|SG1002:q7Zt2Lw9Xc4Vb6Nm1Kd8|}" """)]
    public Task MapOfNames_TooFewOrGenerated_Reports(string entries) =>
        Flow.InMethodAsync($$"""var names = new Dictionary<string, string> { {{entries}} };""");

    [Fact]
    public Task TableAndColumn_OfMigration_DoNotReport() => Flow.VerifyAsync("""
        class C
        {
            void CreateIndex(string name, string table, string column) { }
            void M() => CreateIndex(name: "IX_ClientSecrets_ClientId", table: "ClientSecrets", column: "ClientId");
        }
        """);

    [Fact]
    public Task UnresolvedCollection_Literal_Reports() => Flow.VerifyAsync("""
        class C
        {
            void M({|CS0246:Missing|} form)
            {
                form.Add("client_secret", "{|SG1001:hunter2|}");
                form["client_secret"] = "{|SG1001:hunter2|}";
                form.WithClientSecret("{|SG1001:hunter2|}");
                form.Login(clientSecret: "{|SG1001:hunter2|}");
                form.Add("client_id", "hunter2");
            }
        }
        """);
}
