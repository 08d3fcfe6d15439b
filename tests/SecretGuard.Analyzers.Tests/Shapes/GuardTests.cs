using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;

namespace SecretGuard.Analyzers.Tests.Shapes;

/// <summary>What stands beside a shape that tells a secret and is none, and the ways to write one that a mutation check found untried.</summary>
public class GuardTests
{
    [Theory]
    [InlineData("""new Builder().WithClientSecret("hunter2", 3);""")]
    [InlineData("""new Builder().Flow("hunter2");""")]
    [InlineData("""new Builder().Reset();""")]
    [InlineData("""Array.ForEach(new[] { "hunter2" }, Show);""")]
    [InlineData("""Array.ForEach(new[] { "hunter2" }, x => Show(x));""")]
    [InlineData("""new Options().Scopes.Add("orders.read");""")]
    [InlineData("""var t = (ClientId: "hunter2", Title: "hunter2");""")]
    [InlineData("""var (title, clientId) = ("hunter2", "orders");""")]
    [InlineData("""if (read("a") == "hunter2") return;""")]
    [InlineData("""const string ClientSecretKey = "hunter2"; if (ClientSecretKey == read("a")) return;""")]
    [InlineData("""var o = new Options(); if (o.GrantType == "password" && o.Scope == "*") return;""")]
    [InlineData("""string user = read("u"), password = read("p"); if (user == "orders" || password == "ordersPassword") return;""")]
    [InlineData("""string user = read("u"), password = read("p"); if (user == read("x") && password == "ordersPassword") return;""")]
    [InlineData("""string title = read("u"), password = read("p"); if (title == "orders" && password == "ordersPassword") return;""")]
    [InlineData("""var n = GetNumber("Orders:ClientSecret", "hunter2");""")]
    [InlineData("""var n = GetSetting("Orders:ClientId", "hunter2");""")]
    [InlineData("""var x = read("Orders:Title") ?? "hunter2";""")]
    [InlineData("""var args = new[] { "client-secret", "hunter2" };""")]
    [InlineData("""var args = new[] { "--title", "hunter2" };""")]
    [InlineData("""Explain("client_secret", description: "hunter2");""")]
    [InlineData("""Explain("client_secret", message: "hunter2");""")]
    [InlineData("""Table(table: "client_secret", "hunter2");""")]
    [InlineData("""Table(column: "client_secret", "hunter2");""")]
    [InlineData("""ForEach();""")]
    [InlineData("""new Builder().WithDefaultSecret(3);""")]
    [InlineData("""var o = new Options { ClientId = "a" }; o.AllowedScopes.Add("orders", "*");""")]
    [InlineData("""new Options().Map.Add();""")]
    [InlineData("""var o = new Options { ClientId = "a" }; Add(o.Scopes, "*");""")]
    [InlineData("""var o = new Options { ClientId = "a" }; o.Scopes.Append("orders.read", "*");""")]
    [InlineData("""new Options().Scopes.Append();""")]
    [InlineData("""if (new Builder().Equals()) return;""")]
    [InlineData("""Configure("a");""")]
    [InlineData("""new Options().Scopes.Remove("*");""")]
    [InlineData("""if (secretOf.Equals()) return;""")]
    [InlineData("""if (Equals(new Options().ClientSecret)) return;""")]
    [InlineData("""var o = new Options(); if (o.ClientSecret is { Length: 7 }) return;""")]
    [InlineData("""string user = read("u"), password = read("p"); if (user == "orders") { if (password == "ordersPassword") return; }""")]
    [InlineData("""string user = read("u"), password = read("p"); if (user != "orders" && password == "ordersPassword") return;""")]
    [InlineData("""var x = GetSetting2("Orders:ClientSecret");""")]
    [InlineData("""var x = GetSetting3("Orders:ClientSecret", 5);""")]
    [InlineData("""var x = GetSetting(read("Orders:ClientSecret"), "hunter2");""")]
    [InlineData("""var x = read(read("x")) ?? "hunter2";""")]
    [InlineData("""var h = new System.Net.Http.Headers.AuthenticationHeaderValue("Bearer");""")]
    [InlineData("""var h = new System.Net.Http.Headers.AuthenticationHeaderValue(read("s"), "hunter2");""")]
    [InlineData("""var h = new Other("Bearer", "hunter2");""")]
    [InlineData("""CreateClaim("client_secret", "hunter2");""")]
    [InlineData("""AddColumn("client_secret", "hunter2");""")]
    [InlineData("""AddError("client_secret", "hunter2");""")]
    [InlineData("""new ClientSecretException("client_secret", "hunter2");""")]
    [InlineData("""Put("client_secret");""")]
    [InlineData("""var t = ("client_secret", "hunter2", 3);""")]
    [InlineData("""AddAll("client_secret", name: "hunter2");""")]
    [InlineData("""var args = new[] { "--", "hunter2" };""")]
    [InlineData("""var args = new[] { "login", "--client-secret" };""")]
    [InlineData("""var s = new Setting("client_secret", new[] { "hunter2" });""")]
    [InlineData("""var s = new Setting("client_secret", ["hunter2"]);""")]
    [InlineData("""string title = read("u"), password = read("p"); if ("orders" == title && password == "ordersPassword") return;""")]
    [InlineData("""string user = read("u"), password = read("p"); if (read("x") == user && password == "ordersPassword") return;""")]
    [InlineData("""AddNote("client_secret", "hunter2");""")]
    [InlineData("""AddRow("client_secret", "hunter2");""")]
    [InlineData("""var s = new Setting2("client_secret", new[] { "hunter2" });""")]
    [InlineData("""new Grid()["client_secret", "b"] = "hunter2";""")]
    public Task NearMiss_DoesNotReport(string statement) => VerifyAsync(statement);

    [Theory]
    [InlineData("""Connect(clientSecret: "{|SG1001:hunter2|}");""")]
    [InlineData("""new Builder().WithClientSecret("{|SG1001:hunter2|}");""")]
    [InlineData("""WithClientSecret("{|SG1001:hunter2|}");""")]
    [InlineData("""Configure("a", {|SG2003:false|});""")]
    [InlineData("""Extensions.WithClientSecret2(new Builder(), "{|SG1001:hunter2|}");""")]
    [InlineData("""new Builder().WithClientSecret2("{|SG1001:hunter2|}");""")]
    [InlineData("""new System.Collections.Generic.List<string> { "{|SG1001:hunter2|}" }.ForEach(Connect);""")]
    [InlineData("""var o = new Options { ClientId = "a" }; Extensions.Append(o.Scopes, "{|SG3001:*|}");""")]
    [InlineData("""var o = new Options { ClientId = "a" }; o.Scopes.Add("{|SG3001:*|}");""")]
    [InlineData("""dynamic o = new Options(); o.ClientSecret = "{|SG1001:hunter2|}";""")]
    [InlineData("""object secret = new Options().ClientSecret; if ((string)new Options().ClientSecret == "{|SG1001:hunter2|}") return;""")]
    [InlineData("""if (new Options().ClientSecret.Equals("{|SG1001:hunter2|}")) return;""")]
    [InlineData("""if (string.Equals(new Options().ClientSecret, "{|SG1001:hunter2|}")) return;""")]
    [InlineData("""switch (new Options().ClientSecret) { case "{|SG1001:hunter2|}": return; }""")]
    [InlineData("""switch (new Options().ClientSecret) { case "{|SG1001:hunter2|}" when read("a") == null: return; }""")]
    [InlineData("""if (new Options().ClientSecret is "{|SG1001:hunter2|}" or "{|SG1001:hunter3|}") return;""")]
    [InlineData("""if (new Options().ClientSecret is not "{|SG1001:hunter2|}") return;""")]
    [InlineData("""var x = new Options().ClientSecret switch { "{|SG1001:hunter2|}" => 1, _ => 2 };""")]
    [InlineData("""string user = read("u"), password = read("p"); if (password == "{|SG1005:ordersPassword|}" && user == "orders") return;""")]
    [InlineData("""string user = read("u"), password = read("p"); if ((("orders" == user)) && ("{|SG1005:ordersPassword|}" == password)) return;""")]
    [InlineData("""var x = (object)config["Orders:ClientSecret"] ?? "{|SG1001:hunter2|}";""")]
    [InlineData("""var x = config?["Orders:ClientSecret"] ?? "{|SG1001:hunter2|}";""")]
    [InlineData("""var x = GetSetting("Orders:ClientSecret", "{|SG1001:hunter2|}");""")]
    [InlineData("""(string, string) pair; string clientId, clientSecret; (clientId, clientSecret) = ((string)"orders", "{|SG1001:hunter2|}");""")]
    [InlineData("""(string ClientId, string ClientSecret) client = ("orders", (string)"{|SG1001:hunter2|}");""")]
    [InlineData("""var o = new Options(); (o.ClientId, o.ClientSecret) = ("orders", "{|SG1001:hunter2|}");""")]
    [InlineData("""(var clientId, var clientSecret) = ("orders", "{|SG1001:hunter2|}");""")]
    [InlineData("""(string clientId, string clientSecret) = ("orders", "{|SG1001:hunter2|}");""")]
    [InlineData("""var o = new Options { ClientId = "a" }; o.Scopes.AddRange(new[] { "orders.read", "{|SG3001:*|}" });""")]
    [InlineData("""var o = new Options { ClientId = "a" }; o.Scopes.UnionWith(new[] { "{|SG3001:*|}" });""")]
    [InlineData("""var o = new Options { ClientId = "a" }; var all = o.Scopes.Concat(new[] { "{|SG3001:*|}" });""")]
    [InlineData("""var o = new Options { ClientId = "a", Scopes = { "{|SG3001:*|}" } };""")]
    [InlineData("""Connect3(); Connect3(clientSecret: "{|SG1001:hunter3|}");""")]
    [InlineData("""var x = Ask(5, "Orders:ClientSecret") ?? "{|SG1001:hunter2|}";""")]
    [InlineData("""var x = Ask("Orders:ClientSecret") ?? "{|SG1001:hunter2|}";""")]
    [InlineData("""var x = Section("Orders:ClientSecret").Value ?? "{|SG1001:hunter2|}";""")]
    [InlineData("""var x = Section("Orders")?["ClientSecret"] ?? "{|SG1001:hunter2|}";""")]
    [InlineData("""var h = new System.Net.Http.Headers.AuthenticationHeaderValue("basic", "{|SG1004:b3JkZXJzOm9wZW4tc2VzYW1l|}");""")]
    [InlineData("""AddAll("client_secret", "{|SG1001:hunter2|}");""")]
    [InlineData("""AddAll("client_secret", value: "{|SG1001:hunter2|}");""")]
    [InlineData("""AddAll2("client_secret", clientSecret: "{|SG1001:hunter2|}");""")]
    [InlineData("""Put("client_secret", new[] { "{|SG1001:hunter2|}" });""")]
    [InlineData("""new System.Security.SecureString(); Array.ForEach("{|SG1005:hunter2|}".ToCharArray(), new System.Security.SecureString().AppendChar);""")]
    [InlineData("""string user = read("u"), password = read("p"); if (read("x") != null && user == "orders" && password == "{|SG1005:ordersPassword|}") return;""")]
    [InlineData("""const string orders = "orders"; string user = read("u"), password = read("p"); if (orders == user && password == "{|SG1005:ordersPassword|}") return;""")]
    [InlineData("""var x = (object)Ask("Orders:ClientSecret") ?? "{|SG1001:hunter2|}";""")]
    [InlineData("""var clientId = "a"; var s = new Setting("scope", new[] { "{|SG3001:*|}" });""")]
    [InlineData("""string clientId; object clientSecret; (clientId, clientSecret) = ("orders", "{|SG1001:hunter2|}");""")]
    [InlineData("""var (clientId, clientSecret) = ((string, string))("orders", "{|SG1001:hunter2|}");""")]
    public Task Shape_Reports(string statement) => VerifyAsync(statement);

    [Theory]
    [InlineData("""string Secret() => "{|SG1001:hunter2|}"; var o = new Options { ClientSecret = Secret() };""")]
    [InlineData("""var value = ("{|SG1001:hunter2|}")!; var o = new Options { ClientSecret = value };""")]
    [InlineData("""var o = new Options { ClientSecret = ("{|SG1001:hunter2|}")! };""")]
    [InlineData("""var o = new Missing { ClientSecret = ("{|SG1001:hunter2|}")! };""")]
    [InlineData("""var o = new Missing { ClientSecrets = [("{|SG1001:hunter2|}"), new Secret(("{|SG1001:hunter3|}"))] };""")]
    [InlineData("""string GetClientSecret() { return "{|SG1001:hunter2|}"; } GetClientSecret();""")]
    [InlineData("""Func<string> f = () => "hunter2"; f();""")]
    [InlineData("""string value; value = "{|SG1001:hunter2|}"; var o = new Options { ClientSecret = value };""")]
    [InlineData("""string value = "hunter2"; (value, _) = (read("a"), 1); var o = new Options { ClientSecret = value };""")]
    [InlineData("""string value = "hunter2"; Fill(ref value); var o = new Options { ClientSecret = value };""")]
    [InlineData("""string value = "hunter2"; Take(out value); var o = new Options { ClientSecret = value };""")]
    [InlineData("""string value = "hunter2"; value = read("a"); var o = new Options { ClientSecret = value };""")]
    [InlineData("""string value = "{|SG1001:hunter2|}"; Connect2(value); var o = new Options { ClientSecret = value };""")]
    [InlineData("""string Title = "{|SG1001:hunter2|}"; var o = new Options { Title = read("a"), ClientSecret = Title };""")]
    [InlineData("""string value; if (config.TryGetValue("Orders:Title", out value)) { var o = new Options { ClientSecret = value }; }""")]
    [InlineData("""if (config.TryGetValue("Orders:ClientSecret", out var clientSecret)) { var o = new Options { ClientSecret = clientSecret }; }""")]
    [InlineData("""if (config.TryGetValue("Orders:ClientSecret", out string secret)) { Connect(secret); }""")]
    [InlineData("""string value = "hunter2"; if (config.TryGetValue("Orders:Title", out value)) { } var o = new Options { ClientSecret = value };""")]
    [InlineData("""string value; value = read("a"); value = "hunter2"; var o = new Options { ClientSecret = value };""")]
    [InlineData("""string value; value += "hunter2"; var o = new Options { ClientSecret = value };""")]
    [InlineData("""string value = "hunter2"; void Later() { value = read("a"); } Later(); var o = new Options { ClientSecret = value };""")]
    public Task Name_WithOneValueOrSeveral(string statement) => VerifyAsync(statement);

    [Theory]
    [InlineData("""private string _one = "{|SG1001:hunter2|}";""", "_one")]
    [InlineData("""private string _one = "{|SG1001:hunter2|}"; void Read() { Show(this._one); _ = _one == null; }""", "_one")]
    [InlineData("""private string _one = "hunter2"; void Write() { this._one = "x"; }""", "_one")]
    [InlineData("""private string _one = "hunter2"; void Write() { (_one, _) = ("x", 1); }""", "_one")]
    [InlineData("""private string _one; void Write() { _one = "hunter2"; }""", "_one")]
    [InlineData("""internal string Open = "hunter2";""", "Open")]
    [InlineData("""internal readonly string Open = "{|SG1001:hunter2|}";""", "Open")]
    [InlineData("""readonly string Once = "{|SG1001:hunter2|}"; C(string value) { Once = value; }""", "Once")]
    [InlineData("""string Always { get; } = "{|SG1001:hunter2|}";""", "Always")]
    [InlineData("""string Bodied => "{|SG1001:hunter2|}";""", "Bodied")]
    [InlineData("""string Bodied { get => "{|SG1001:hunter2|}"; }""", "Bodied")]
    [InlineData("""string Bodied { get { return "{|SG1001:hunter2|}"; } }""", "Bodied")]
    [InlineData("""string Computed { get { Show("a"); return "hunter2"; } }""", "Computed")]
    [InlineData("""string Settable { get; set; } = "hunter2";""", "Settable")]
    [InlineData("""protected virtual string Overridable => "hunter2";""", "Overridable")]
    [InlineData("""string Made() => "{|SG1001:hunter2|}";""", "Made()")]
    [InlineData("""string Made() { return "{|SG1001:hunter2|}"; }""", "Made()")]
    [InlineData("""string Made() { Show("a"); return "hunter2"; }""", "Made()")]
    [InlineData("""protected virtual string Made() => "hunter2";""", "Made()")]
    [InlineData("""string Made(string title) => "hunter2";""", "Made(\"a\")")]
    [InlineData("""static string One => Two; static string Two => One;""", "One")]
    [InlineData("""private string _one = "hunter2"; void Write() { Fill(ref _one); }""", "_one")]
    [InlineData("""private string _one = "hunter2"; void Write() { Take(out this._one); }""", "_one")]
    [InlineData("""private string _one = "hunter2"; void Write() { _one += "x"; }""", "_one")]
    [InlineData("""private string _one = "{|SG1001:hunter2|}"; void Read() { var (a, b) = (_one, 1); Show(_one); var o = new Options { Title = _one }; }""", "_one")]
    [InlineData("""private string _one = "{|SG1001:hunter2|}", _other = "hunter3"; void Write() { _other = "x"; }""", "_one")]
    [InlineData("""private string _one = "{|SG1001:hunter2|}"; class Inner { string _oneMore; void Write() { _oneMore = "x"; } }""", "_one")]
    [InlineData("""string Empty { get; }""", "Empty")]
    [InlineData("""string Written { get { return "hunter2"; } set { } }""", "Written")]
    [InlineData("""extern string Made();""", "Made()")]
    [InlineData("""string Made() { return null; }""", "Made()")]
    [InlineData("""string Made() { throw new Exception(); }""", "Made()")]
    public Task Member_WithOneValueOrSeveral(string member, string use) => VerifyAsync($"var o = new Options {{ ClientSecret = {use} }};", member);

    [Theory]
    [InlineData("""var secret = "{|SG1001:hunter2|}"; new Options { ClientSecret = secret }.ToString();""")]
    [InlineData("""var secret = "hunter2"; if (args.Length > 0) secret = args[0]; new Options { ClientSecret = secret }.ToString();""")]
    public Task TopLevelStatements_AreOneScope(string statements) => Flow.VerifyAsync(
        statements + " class Options { public string ClientSecret; }", Microsoft.CodeAnalysis.OutputKind.ConsoleApplication);

    [Theory]
    [InlineData("""o.ClientSecret = string.Join("", "{|SG1001:hunt", "er2|}");""")]
    [InlineData("""o.ClientSecret = string.Join("-", "{|SG1001:hunt", "er2|}");""")]
    [InlineData("""o.ClientSecret = string.Join(read("x"), "hunt", "er2");""")]
    [InlineData("""o.ClientSecret = new System.Text.StringBuilder().Append("{|SG1001:hunt").AppendLine("er2|}").ToString();""")]
    [InlineData("""o.ClientSecret = string.Format(System.Globalization.CultureInfo.InvariantCulture, "{0}{1}", "{|SG1001:hunt", "er2|}");""")]
    [InlineData("""o.ClientSecret = string.Format("{{{0}}}", "hunter2");""")]
    [InlineData("""o.ClientSecret = string.Format("{0,8}{1:x}", "{|SG1001:hunt", "er2|}");""")]
    [InlineData("""var body = string.Format("a={{b}}&client_secret={0}&c={{", "{|SG1001:hunter2|}");""")]
    [InlineData("""var body = string.Format("a=}}&client_secret={0}", "{|SG1001:hunter2|}");""")]
    [InlineData("""var body = string.Format("a={&client_secret={|SG1001:hunter2|}&b={x}&c={0", "x");""")]
    [InlineData("""o.ClientSecret = string.Format("{0}{1}", "hunt");""")]
    [InlineData("""o.ClientSecret = string.Format(read("f"), "hunter2");""")]
    [InlineData("""o.ClientSecret = $"{"{|SG1001:hunt"}er2|}";""")]
    [InlineData("""o.ClientSecret = $"{|SG1001:hun{{ter2|}";""")]
    [InlineData("""o.ClientSecret = $"{|SG1001:hun}}ter2|}";""")]
    [InlineData("""o.ClientSecret = $@"{|SG1001:hun""ter2|}";""")]
    [InlineData("""o.ClientSecret = @"{|SG1001:hun""ter2|}";""")]
    [InlineData("""o.ClientSecret = "{|SG1001:hun\u0074er2|}";""")]
    [InlineData("""o.ClientSecret = "{|SG1001:hun\x74er2|}";""")]
    [InlineData("""o.ClientSecret = "{|SG1001:hunLETTERer2|}";""")]
    [InlineData("""o.ClientSecret = "{|SG1001:hunSMILEter2|}";""")]
    [InlineData("""var body = "client_id=a&client_secret={|SG1001:hun\u0074er2|}&scope=orders.read";""")]
    [InlineData("""var body = "client_id=\x61&client_secret={|SG1001:hun\x74er2|}&scope=orders.read";""")]
    [InlineData("""var body = "client_id=\U0001F600&client_secret={|SG1001:hunter2|}&scope=orders.read";""")]
    [InlineData("""var body = $"client_id={{a}}&client_secret={|SG1001:hunter2|}&scope={read("s")}";""")]
    [InlineData("""var body = $@"client_id=""a""&client_secret={|SG1001:hunter2|}&scope={read("s")}";""")]
    [InlineData("var body = \"\"\"\n        client_id=a&client_secret={|SG1001:hunter2|}&scope=orders.read\n        \"\"\";")]
    [InlineData("var body = \"\"\"\n\t\tclient_id=a\n\n\t\t&client_secret={|SG1001:hunter2|}\n\t\t\"\"\";")]
    [InlineData("var body = $\"\"\"\n        client_id={read(\"a\")}&client_secret={|SG1001:hunter2|}&scope=orders.read\n        \"\"\";")]
    [InlineData("var body = \"\"\"client_id=a&client_secret={|SG1001:hunter2|}&scope=orders.read\"\"\";")]
    public Task Text_InAnyNotation(string statement) => VerifyAsync(
        "var o = new Options(); " + statement.Replace("LETTER", @"\U00000074", System.StringComparison.Ordinal).Replace("SMILE", @"\U0001F600", System.StringComparison.Ordinal));

    [Theory]
    [InlineData("""new Options(); string other; o.ClientSecret = other = "{|SG1001:hunter2|}";""")]
    [InlineData("""new Options(); Array.ForEach(new[] { "{|SG1001:hunter2|}" }, value => o.ClientSecret = value);""")]
    [InlineData("""new Options(); new List<string> { "{|SG1001:hunter2|}" }.ForEach(value => o.ClientSecret = value);""")]
    [InlineData("""new Options(); string[] values = { "{|SG1001:hunter2|}" }; foreach (var value in values) o.ClientSecret = value;""")]
    [InlineData("""new Options { ClientSecret = config.GetValueOrDefault("Title", "{|SG1001:hunter2|}") };""")]
    [InlineData("""new Options { ClientId = "a" }; var scopes = new List<string>(new[] { "{|SG3001:*|}" }); o.Scope = scopes;""")]
    [InlineData("""new Options(); var clientSecret = "{|SG1001:hunter2|}"; var t = (o.ClientId, clientSecret);""")]
    [InlineData("""new Options(); var clientSecret = read("s"); var t = (ClientId: "a", clientSecret);""")]
    [InlineData("""new Options(); var t = (Id: "a", ClientSecret: o.ClientSecret);""")]
    [InlineData("""new Missing { AllowedGrantTypes = {|SG5002:GrantTypes.Implicit|} };""")]
    [InlineData("""new Missing { AllowedGrantTypes = {|SG5002:Models.GrantTypes.Implicit|} };""")]
    [InlineData("""new Missing { AllowedGrantTypes = GrantTypes.ClientCredentials };""")]
    [InlineData("""new Missing { AllowedGrantTypes = Other.Implicit };""")]
    [InlineData("""new Missing { ClientSecrets = new Secret[] { new Secret("{|SG1001:hunter2|}") } };""")]
    [InlineData("""new Missing { ClientSecrets = new List<Secret> { new Secret("{|SG1001:hunter2|}") } };""")]
    [InlineData("""new Options { ClientSecret = config.GetValue("Title", defaultValue: "{|SG1001:hunter2|}") };""")]
    [InlineData("""new Options { ClientSecret = System.Text.Encoding.UTF8.GetString("{|SG1001:hunter2|}"u8) };""")]
    [InlineData("""new Options { ClientSecret = Text.GetString("hunter2") };""")]
    [InlineData("""new Options { ClientSecret = System.Text.Encoding.GetEncoding("hunter2").ToString() };""")]
    [InlineData("""new Missing { AllowedGrantTypes = Known().Implicit };""")]
    [InlineData("""new Missing { ClientId = "a", Permissions = { {|SG5001:Permissions.GrantTypes.Password|} } };""")]
    [InlineData("""new Missing { ClientId = "a", ResponseType = {|SG5002:OpenIdConnectResponseType.CodeToken|} };""")]
    [InlineData("""new Missing { ClientId = "a", AllowedGrantTypes = new Flows().GrantTypes.Implicit };""")]
    [InlineData("""new Options { AllowedGrantTypes = {|SG5002:Flows.OfGrantTypes.Implicit|} };""")]
    [InlineData("""new Options(); string value = "{|SG1001:hunter2|}", other; other /* value */ = read("x"); o.ClientSecret = value;""")]
    [InlineData("""new Options(); var body = string.Concat(new[] { "client_id=a&client_secret=", "{|SG1001:hunter2|}" });""")]
    [InlineData("""new Options(); var body = string.Concat((object)"client_id=a&client_secret=", "{|SG1001:hunter2|}");""")]
    [InlineData("""new Options(); var body = "client_id=a&client_secret={|SG1001:hunter2|}".Replace("a", read("x"));""")]
    [InlineData("""new Options(); var body = $"{"client_id=" + read("x") + "&client_secret={|SG1001:hunter2|}"}&scope=orders.read";""")]
    [InlineData("""new Options { ClientSecret = $"{|SG1001:{(read("x") == null ? "hunter2" : "letmein")}|}" };""")]
    [InlineData("""new Options(); var body = new System.Text.StringBuilder().AppendLine("Orders").Append("client_secret={|SG1001:hunter2|}").ToString();""")]
    [InlineData("""new Options { ClientSecret = Text.GetValue("hunter2") };""")]
    [InlineData("""new Options { ClientSecret = Text.Other("hunter2") };""")]
    [InlineData("""new Options { ClientSecret = new StoreSecret("{|SG1001:hunter2|}").ToString() };""")]
    [InlineData("""new Options { ClientSecret = new Store("hunter2").ToString() };""")]
    [InlineData("""new Options { ClientSecret = new StoreSecret().ToString() };""")]
    [InlineData("""new Options { ClientSecret = System.Threading.Tasks.Task.FromResult("{|SG1001:hunter2|}").ConfigureAwait(false).ToString() };""")]
    [InlineData("""new Options { ClientSecret = Other.Secret };""")]
    [InlineData("""new Options { ClientSecret = nameof(Other) };""")]
    [InlineData("""new Options { ClientSecret = default };""")]
    [InlineData("""new Options { ClientSecret = Text.Trim("hunter2") };""")]
    [InlineData("""new Options { ClientSecret = "{|SG1001:hunter2|}".ToLowerInvariant() };""")]
    [InlineData("""new Options { ClientSecret = Uri.EscapeDataString("{|SG1001:hunter2|}") };""")]
    [InlineData("""new Options { ClientSecret = read("x") is { } found ? found : "{|SG1001:hunter2|}" };""")]
    [InlineData("""new Options { ClientSecret = new System.Text.StringBuilder(16).Append("{|SG1001:hunter2|}").ToString() };""")]
    [InlineData("""new Options { ClientSecret = new System.Text.StringBuilder("{|SG1001:hunt").Append("er2|}").ToString() };""")]
    [InlineData("""new Options { ClientSecret = new System.Text.StringBuilder().Append("hunter2", 0, 7).ToString() };""")]
    [InlineData("""new Options { ClientSecret = new System.Text.StringBuilder().AppendLine().Append("{|SG1001:hunter2|}").ToString() };""")]
    [InlineData("""new Options { ClientSecret = new System.Text.StringBuilder().AppendFormat("{0}", "{|SG1001:hunter2|}").ToString() };""")]
    [InlineData("""new Options { ClientSecret = Text.Concat("hunter2", "x") };""")]
    [InlineData("""new Options { ClientSecret = string.Concat(new[] { "{|SG1001:hunt", "er2|}" }) };""")]
    [InlineData("""new Options { ClientSecret = string.Concat("{|SG1001:hunt", "er", "2", "3", "4|}") };""")]
    [InlineData("""new Options { ClientSecret = string.Join("", (IEnumerable<string>)new[] { "{|SG1001:hunt", "er2|}" }) };""")]
    [InlineData("""new Options(); var body = string.Join("&", "client_id=a", "client_secret={|SG1001:hunter2|}", "scope=orders.read");""")]
    [InlineData("""new Options(); var body = new System.Text.StringBuilder("client_id=a&client_secret=").Append("{|SG1001:hunter2|}").ToString();""")]
    [InlineData("""new Options { ClientSecret = string.Join('-', "{|SG1001:hunt", "er2|}") };""")]
    [InlineData("""new Options { ClientSecret = string.Format("{0}", new object[] { "{|SG1001:hunter2|}" }) };""")]
    [InlineData("""new Options { ClientSecret = string.Format("{0000}", "hunter2") };""")]
    [InlineData("""new Options { ClientSecret = string.Format("{|SG1001:hunter2{x}|}") };""")]
    [InlineData("""new Options { ClientSecret = string.Format($"{read("f")}{{0}}", "hunter2") };""")]
    [InlineData("""new Options { ClientSecret = {|SG1001:3 + 4 + "hunter2|}" };""")]
    [InlineData("""new Options { ClientSecret = "hunter2" + read("x") };""")]
    [InlineData("""new Options { ClientSecret = new string("{|SG1001:hunter2|}") };""")]
    [InlineData("""new Options { ClientSecret = new string('x', 7) };""")]
    [InlineData("""new Options { ClientSecret = (string)(object)"{|SG1001:hunter2|}" };""")]
    [InlineData("""new Options { ClientSecret = Text.Other("hunter2") ?? Text.GetValue("hunter2") };""")]
    [InlineData("""new Missing { ClientSecret = "hunter2".Unknown() };""")]
    [InlineData("""new Missing { ClientSecret = "{|SG1001:hunter2|}".Sha256().ToLower() };""")]
    [InlineData("""new Missing { ClientSecrets = new[] { "{|SG1001:hunter2|}" } };""")]
    [InlineData("""new Missing { ClientSecrets = { new Secret { Type = "hunter2" } } };""")]
    [InlineData("""new Missing { ClientSecrets = { new Secret() } };""")]
    [InlineData("""new Missing { ClientSecrets = { new Store2("hunter2") } };""")]
    [InlineData("""new Missing { ClientSecrets = { unknown.Lookup("hunter2") } };""")]
    [InlineData("""new Options { ClientId = "a" }; o.Scope = "orders.read" + " {|SG3001:*|}";""")]
    public Task Value_HandedOn(string expression) => VerifyAsync("var o = " + expression);

    private static Task VerifyAsync(string statement, string member = "") => new CSharpAnalyzerTest<CredentialFlowAnalyzer, DefaultVerifier>
    {
        TestCode = $$"""
            using System;
            using System.Collections.Generic;
            using System.Linq;
            class Options
            {
                public string ClientId { get; set; }
                public string ClientSecret { get; set; }
                public string GrantType { get; set; }
                public string Scope { get; set; }
                public string Title { get; set; }
                public ICollection<string> AllowedGrantTypes { get; set; }
                public Scopes Scopes { get; } = new Scopes();
                public Dictionary<string, string> Map { get; } public Dictionary<string, string> AllowedScopes { get; }
            }
            class Scopes : List<string> { public Scopes Append() => this; public void UnionWith(IEnumerable<string> other) { } }
            class Other { public Other(string name, string value) { } }
            class ClientSecretException : Exception { public ClientSecretException(string name, string code) { } }
            class Setting { public Setting(string name, string[] stores) { } }
            class Setting2 { public Setting2(string name, IEnumerable<string> stores) { } }
            class Grid { public string this[string one, string other] { get => one; set { } } }
            interface ISection { string Value { get; } string this[string key] { get; } }
            class Builder
            {
                public bool Equals() => true;
                public void WithDefaultSecret(int value) { }
                public void WithClientSecret(string value) { }
                public void WithClientSecret(string value, int retries) { }
                public void Flow(string value) { }
                public void Reset() { }
            }
            static class Extensions
            {
                public static void WithClientSecret2(this Builder builder, string value) { }
                public static void Append(this ICollection<string> into, string value) { }
                public static void Append(this ICollection<string> into, string title, string value) { }
                public static string GetValueOrDefault(this IDictionary<string, string> from, string key, string defaultValue) => defaultValue;
                public static string GetValue(this IDictionary<string, string> from, string key, string defaultValue) => defaultValue;
            }
            static class Text
            {
                public static string GetString(string name) => Environment.GetEnvironmentVariable(name);
                public static string GetValue(string name) => Environment.GetEnvironmentVariable(name);
                public static string Trim(string name) => Environment.GetEnvironmentVariable(name);
                public static string Concat(string one, string other) => Environment.GetEnvironmentVariable(one);
                public static string Other(string name) => Environment.GetEnvironmentVariable(name);
            }
            static class Other { public static readonly string Secret = Environment.GetEnvironmentVariable("a"); }
            class Flows
            {
                public Flows GrantTypes { get; set; }
                public ICollection<string> Implicit { get; set; }
                public static class OfGrantTypes { public static ICollection<string> Implicit => new List<string>(); }
            }
            class StoreSecret { public StoreSecret() { } public StoreSecret(string value) { } }
            class Store { public Store(string value) { } }
            class C
            {
                {{member}}
                static void Connect(string clientSecret) { }
                static void Connect2(string title) { }
                static void Connect(int retries, string clientSecret = null) { }
                static void Show(string text) { }
                static void Explain(string key, string description = "", string message = "") { }
                static void Table(string table = "", string value = "", string column = "") { }
                static void Fill(ref string value) { }
                static void Take(out string value) { value = null; }
                static void Connect3(string clientSecret = "{{(statement.Contains("Connect3") ? "{|SG1001:hunter2|}" : "")}}") { }
                static void WithClientSecret(string value) { }
                static void Configure(string name, bool requireHttpsMetadata = false) { }
                static void AddNote(string key, string description) { }
                static void AddRow(string table, string value) { }
                static void ForEach() { }
                static void Add(ICollection<string> into, string value) { }
                static void AddAll(string key, string value, string name = null) { }
                static void AddAll2(string key, string clientSecret) { }
                static void Put(string key) { }
                static void Put(string key, string[] values) { }
                static void CreateClaim(string key, string value) { }
                static void AddColumn(string key, string value) { }
                static void AddError(string key, string value) { }
                static string Ask(string key) => Environment.GetEnvironmentVariable(key);
                static string Ask(int tries, string key) => Environment.GetEnvironmentVariable(key);
                static ISection Section(string key) => null;
                static string GetSetting2(string key, string fallback = "hunter2") => Environment.GetEnvironmentVariable(key);
                static string GetSetting3(string key, int fallback) => Environment.GetEnvironmentVariable(key);
                static int GetNumber(string key, string fallback) => 1;
                static string GetSetting(string key, string fallback) => fallback;
                void M(Func<string, string> read, IDictionary<string, string> config)
                {
                    {{statement}}
                }
            }
            """,
        CompilerDiagnostics = CompilerDiagnostics.None,
    }.RunAsync();
}
