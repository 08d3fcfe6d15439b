using SecretGuard.Testing;

namespace SecretGuard.Core.Tests.Candidates;

public sealed class CodeCandidatesTests
{
    [Fact]
    public void PythonScript_Reports() => TextFindings.Verify("src/get_token.py", """"
        import os, requests

        TOKEN_URL = "{|SG2001:http://id.example.com/oauth2/token|}"
        CLIENT_SECRET = os.environ.get("CLIENT_SECRET", "{|SG1001:OPAQUE|}")

        def token():
            """Reads client_secret = 'x' from somewhere."""
            response = requests.post(TOKEN_URL, data={
                "grant_type": "client_credentials",
                "client_id": "orders",
                "client_secret": "{|SG1001:super-secret|}",  # client_secret = "secret"
                "scope": "read {|SG3001:*|}",
            })
            return response.json()["access_token"]
        """");

    [Theory]
    [InlineData("ClientSecrets = { new Secret(\"{|SG1001:hunter2|}\".Sha256()) }")]
    [InlineData("ClientSecrets = new List<Secret> { new Secret(\"{|SG1001:hunter2|}\".Sha512(), expires) }")]
    [InlineData("var secret = new Secret { Value = \"{|SG1001:hunter2|}\".Sha256() };")]
    [InlineData("ClientSecrets = { new(\"{|SG1001:hunter2|}\".Sha256()) }")]
    [InlineData("ClientSecrets = [new Secret(\"{|SG1001:a phrase of words|}\".Sha256())]")]
    public void HashOfAClientsSecret_Reports(string markup) => TextFindings.Verify("src/Config.cs", markup);

    [Theory]
    [InlineData("ClientSecrets = { new Secret(\"hunter2\") }")]
    [InlineData("var secret = new Token(\"hunter2\".Sha256());")]
    [InlineData("var secret = new Secret { Description = \"hunter2\".Sha256() };")]
    [InlineData("Scopes = { new(\"hunter2\".Sha256()) }")]
    [InlineData("ClientSecrets = { new Secret(Configuration[\"ClientSecret\"].Sha256()) }")]
    public void HashOfAnotherText_IsSilent(string markup) => TextFindings.Verify("src/Config.cs", markup);

    // No keyword stands in the text itself, as it is written.
    [Theory]
    [InlineData("// secret\nvar json = \"\"\"{\"client_\\u0073ecret\":\"{|SG1001:OPAQUE|}\"}\"\"\";")]
    [InlineData("// secret\nvar xml = \"<a><add key='client_&#115;ecret' value='{|SG1001:OPAQUE|}' /></a>\";")]
    [InlineData("// secret\nvar line = \"curl --user a -d client_'se'cret={|SG1001:OPAQUE|} id\";")]
    public void TextThatPartsItsKeyword_Reports(string markup) => TextFindings.Verify("src/A.cs", markup);

    [Theory]
    [InlineData("a.py", "client_secret = '{|SG1001:OPAQUE|}'")]
    [InlineData("a.py", "client_secret: str = '{|SG1001:OPAQUE|}'")]
    [InlineData("a.py", "Client(client_id='a', client_secret=r'{|SG1001:OPAQUE|}', scope='{|SG3001:admin|}')")]
    [InlineData("a.py", "data = [('client_id', 'a'), ('client_secret', '{|SG1001:OPAQUE|}')]")]
    [InlineData("a.py", "os.environ['CLIENT_SECRET'] = '{|SG1001:OPAQUE|}'")]
    [InlineData("a.py", "secret = os.getenv('CLIENT_SECRET') or '{|SG1001:OPAQUE|}'")]
    [InlineData("a.py", "client_secret = os.getenv('KC', '{|SG1001:OPAQUE|}')")]
    [InlineData("a.py", "url = f'{|SG2001:http://{host}/connect/token|}'")]
    [InlineData("a.py", "body = 'grant_type=client_credentials&client_secret={|SG1001:OPAQUE|}'")]
    [InlineData("a.py", "body = f'client_id={id}&client_secret={|SG1001:OPAQUE|}'")]
    [InlineData("a.py", "if client_secret == '{|SG1001:OPAQUE|}': pass")]
    [InlineData("a.py", "# client_secret = '{|SG1001:OPAQUE|}'")]
    [InlineData("a.cs", "const string ClientSecret = \"{|SG1001:OPAQUE|}\";")]
    [InlineData("a.cs", "options.ClientSecret = @\"{|SG1001:a\"\"b1c|}\";")]
    [InlineData("a.cs", "var s = configuration[\"Keycloak:ClientSecret\"] ?? \"{|SG1001:OPAQUE|}\";")]
    [InlineData("a.cs", "new Dictionary<string, string> { [\"client_secret\"] = \"{|SG1001:OPAQUE|}\", { \"client_secret\", \"{|SG1001:second|}\" } };")]
    [InlineData("a.cs", "new KeyValuePair<string, string>(\"client_secret\", \"{|SG1001:OPAQUE|}\")")]
    [InlineData("a.cs", "builder.WithClientSecret(\"{|SG1001:OPAQUE|}\")")]
    [InlineData("a.cs", "string ClientSecret = \"\"\"{|SG1001:OPAQUE|}\"\"\";")]
    [InlineData("a.cs", "var body = $\"client_id={id}&client_secret={|SG1001:OPAQUE|}&scope={scope}\";")]
    [InlineData("a.js", "const body = { clientId: 'a', clientSecret: '{|SG1001:OPAQUE|}', scope: '{|SG3001:*|}' };")]
    [InlineData("a.ts", "const clientSecret: string = process.env.CLIENT_SECRET || '{|SG1001:OPAQUE|}';")]
    [InlineData("a.ts", "const clientSecret = process.env.CLIENT_SECRET ?? `{|SG1001:OPAQUE|}`;")]
    [InlineData("a.ts", "new URLSearchParams([['client_secret', '{|SG1001:OPAQUE|}']])")]
    [InlineData("a.js", "params.append('client_secret', '{|SG1001:OPAQUE|}'); params.append('scope', '{|SG3001:*|}')")]
    [InlineData("a.java", "builder.setClientSecret(\"{|SG1001:OPAQUE|}\");")]
    [InlineData("a.go", "cfg := clientcredentials.Config{ClientID: \"a\", ClientSecret: \"{|SG1001:OPAQUE|}\", Scopes: x}")]
    [InlineData("a.go", "var clientSecret string = `{|SG1001:OPAQUE|}`")]
    [InlineData("a.razor", "<p>Don't</p> @code { string clientSecret = \"{|SG1001:OPAQUE|}\"; }")]
    [InlineData("a.ps1", "$clientSecret = '{|SG1001:OPAQUE|}'")]
    [InlineData("a.ps1", "$body = @{ client_id = 'a'; client_secret = \"{|SG1001:OPAQUE|}\"; scope = '{|SG3001:*|}' }")]
    [InlineData("a.js", "const body = 'client_id=a\\u0026client_secret={|SG1001:OPAQUE|}\\u0026scope=orders.read';")]
    [InlineData("a.py", "body = 'client_id=a\\U00000026client_secret={|SG1001:OPAQUE|}\\U00000026scope=orders.read'")]
    [InlineData("a.cs", "var s = \"client_id=\\U0001F600&client_secret={|SG1001:OPAQUE|}&path=c:\\\\users\\u12\\UFFFFFFFF\";")]
    public void Shapes_Report(string path, string markup) => TextFindings.Verify("src/" + path, markup);

    [Theory]
    [InlineData("a.py", "client_secret = os.environ['CLIENT_SECRET']")]
    [InlineData("a.py", "client_secret = get_secret('orders/OPAQUE')")]
    [InlineData("a.py", "CLIENT_SECRET_KEY = 'client_secret'")]
    [InlineData("a.py", "fields = ['client_id', 'client_secret', 'scope']")]
    [InlineData("a.py", "body = f'client_id={id}&client_secret={get_secret(id)}'")]
    [InlineData("a.py", "parser.add_argument('--client-secret', 'the secret of the client')")]
    [InlineData("a.py", "client_secret = f'{secret}'")]
    [InlineData("a.py", "x = {'scope': 'all', 'name': 'row'}")]
    [InlineData("a.py", "# client_secret = 'secret'")]
    [InlineData("a.py", "# http://id.example.com/connect/token")]
    [InlineData("a.cs", "const string ClientSecret = \"client_secret\";")]
    [InlineData("a.cs", "options.ClientSecret = configuration[\"Keycloak:ClientSecret\"];")]
    [InlineData("a.cs", "throw new InvalidOperationException(\"client_secret is missing\");")]
    [InlineData("a.cs", "const string Ns = \"http://schemas.xmlsoap.org/ws/2005/05/oauth2/token\";")]
    [InlineData("a.js", "if ((typeof RSAKey === 'undefined' ? 'undefined' : of(RSAKey)) !== undefined) { clientSecret = x; }")]
    [InlineData("a.md", "KC-->>Client: {access_token: \"RPT...\"}")]
    [InlineData("a.js", "const labels = { clientSecret: 'Client secret' };")]
    [InlineData("a.js", "const clientSecret = `${prefix}${secret}`;")]
    [InlineData("a.cshtml", "<input asp-for=\"Password\" type=\"password\" class=\"form-control\" />")]
    [InlineData("a.cshtml", "<form asp-action=\"ApiSecrets\" method=\"post\">")]
    [InlineData("a.ts", "match('password', 'i18n:users.passwordConfirmMessage')")]
    [InlineData("a.cs", "var headers = new[] { \"X-MS-TOKEN-AAD-ID-TOKEN\", \"X-MS-TOKEN-AAD-ACCESS-TOKEN\" };")]
    [InlineData("a.cs", "// options.ClientSecret = \"secret\";")]
    [InlineData("a.cs", "private const string UserAccessToken = \"user_token\";")]
    [InlineData("a.cs", "const string PM27_ApisForInputPassword = \"pm-27-apis-for-input-password\";")]
    [InlineData("a.cs", "new Error(\"Cannot change the email of a member with a password.\", \"member_has_password\")")]
    [InlineData("a.cs", "const string token = \"change-email-token\";")]
    [InlineData("a.cs", "_ = slot switch { \"cryptographic-key\" => \"key-of-the-shop\", };")]
    [InlineData("a.cs", "Rules(\"{'typ':'JWT'}\", \"{'sub':'orders'}\")")]
    [InlineData("a.cake", "new PushSettings { ApiKey = feedApiKey, Source = feed }")]
    [InlineData("a.psql", "UPDATE o SET \"ApiKey\" = oa.\"ApiKey\"")]
    [InlineData("a.go", "ClientSecret: os.Getenv(\"CLIENT_SECRET\"),")]
    [InlineData("a.ps1", "$clientSecret = \"$($secret.Value)\"")]
    [InlineData("a.ps1", "Connect-App -ClientSecret $secret -Path 'C:\\' -Name \"ClientSecret\"")]
    [InlineData("a.sql", "-- client_secret = 'secret'\nSELECT ClientSecret FROM Clients WHERE Name = 'orders'")]
    [InlineData("a.bicep", "param clientSecret string\nvar x = { clientSecret: clientSecret, other: '${clientSecret}' }")]
    [InlineData("a.ts", "const x = { name: 'CLIENT_ID', value: 'orders' }; const y = { name: 'CLIENT_SECRET', value: secret };")]
    [InlineData("Login.cshtml", "<input asp-for=\"ClientSecret\" class=\"form-control\" /><form action=\"/client-secret\" method=\"post\">")]
    [InlineData("a.js", "a = b // 'x',clientSecret:!0,range:!0,search:!0,tel:!0,text:!0,time:!0,url:!0,week:!0 MINIFIED")]
    public void ComputedOrNamed_DoesNotReport(string path, string markup) => TextFindings.Verify("src/" + path, markup.Replace("MINIFIED", new string('x', 500)));

    [Theory]
    [InlineData("a.cs", "// builder.SetClientSecret(\"{|SG1001:OPAQUE|}\");")]
    [InlineData("a.cs", "/* options.ClientSecret = \"{|SG1001:OPAQUE|}\"; */")]
    public void CodeTakenOutOfUse_GeneratedValue_Reports(string path, string markup) => TextFindings.Verify("src/" + path, markup);

    [Fact]
    public void Bundle_OnlyGeneratedValuesCount()
    {
        var filler = new string('x', 2000);
        TextFindings.Verify("src/app.js", $"var a='{filler}',password='word',clientSecret='{{|SG1001:OPAQUE|}}'");
    }
}
