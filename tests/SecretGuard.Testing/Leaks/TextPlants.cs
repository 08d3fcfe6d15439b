using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace SecretGuard.Testing.Leaks;

/// <summary>
/// A value in every kind of text file that the product reads: a new reader or dialect needs a line here. The value also stands where
/// messages take names from: keys, client ids, scopes, hosts.
/// </summary>
public static class TextPlants
{
    private const string FormBody = "grant_type=client_credentials&client_id=VALUE&client_secret=VALUE&scope=VALUE.*";

    // One byte more than a scan reads.
    private const int TooLarge = (16 * 1024 * 1024) + 1;

    private static readonly PlantTemplate[] Json =
    [
        new("a.json", """{ "Orders": { "ClientId": "VALUE", "ClientSecret": "VALUE", "VALUE": "VALUE" } }""", Escapes.Json),
        new("keys.json",
            """{ "VALUE": { "client_secret": "VALUE" }, "a-VALUE": { "client_secret": "VALUE" }, "VALUE:ClientSecret": "VALUE" }"""),
        new("address.json",
            """{ "a": { "ClientSecret": "VALUE", "TokenEndpoint": "http://VALUE.example.com/connect/token", "Scope": "VALUE.*" } }"""),
        new("query.json",
            """{ "TokenEndpoint": "http://user:VALUE@id.example.com/connect/token?client_secret=VALUE", "client_secret": "VALUE" }"""),
        new("pairs.json",
            """{ "variable": [ { "key": "client_id", "value": "VALUE" }, { "key": "client_secret", "value": "VALUE" } ] }""", Escapes.Json),
        new("list.json", """{ "client_id": "VALUE", "ClientSecrets": [ "VALUE", { "Value": "VALUE" } ] }""", Escapes.Json),
        new("realm.json", """
            { "realm": "VALUE", "roles": {}, "clients": [ { "clientId": "VALUE", "secret": "VALUE", "protocol": "openid-connect" } ],
              "identityProviders": [ { "alias": "VALUE", "config": { "clientId": "VALUE", "clientSecret": "VALUE" } } ] }
            """, Escapes.Json),
        new("inner.json", $$"""{ "body": "{{FormBody}}", "raw": "{\"client_secret\": \"VALUE\"}" }"""),
        new("suppressed.json", "{\n// secretguard:ignore SG1001 reason=\"VALUE\"\n\"ClientSecret\": \"VALUE\" }", Escapes.Json, Found: PlantedFound.Never),
        new("comment.jsonc", "{ // \"ClientSecret\": \"VALUE\"\n \"a\": 1 }", Found: PlantedFound.WhenOpaque),
        new("broken.json", """{ "ClientSecret": "VALUE", ]] "client_secret": "VALUE" """),
        new("unclosed.json", "{ \"ClientId\": \"VALUE\", \"ClientSecret\": \"VALUE\""),
        new("nameless", """{ "ClientSecret": "VALUE" }""", Escapes.Json),
        new("wide.json", """{ "ClientSecret": "VALUE" }""", Escapes.Json) { Encode = Encoding.Unicode.GetBytes },
        new("cut.json",
            """{ "ClientSecret": "VALUE""", Found: PlantedFound.Never) { Encode = text => [.. Encoding.UTF8.GetBytes(text), 0xC3] },
    ];

    private static readonly PlantTemplate[] Requests =
    [
        new("call.http",
            $"POST http://VALUE.example.com/oauth/token\nContent-Type: application/x-www-form-urlencoded\n\n{FormBody}\n", Escapes.Percent),
        new("variable.rest",
            "@client_id = VALUE\n@client_secret = VALUE\nPOST https://id.example.com/oauth/token\n\nclient_secret={{client_secret}}\n"),
        new("json.http",
            "POST https://id.example.com/oauth/token\n\n{ \"client_id\": \"VALUE\", \"client_secret\": \"VALUE\" }\n", Escapes.Json),
        new("call.sh", $"curl -d '{FormBody}' http://VALUE.example.com/oauth/token\n", Escapes.Percent),
        new("variable.bash", "export CLIENT_ID=VALUE CLIENT_SECRET=VALUE\ncurl -u VALUE:VALUE http://id.example.com/oauth/token\n"),
        new("script", "#!/bin/sh\nCLIENT_SECRET=${CLIENT_SECRET:-VALUE}\ncat <<EOF\n{ \"client_secret\": \"VALUE\" }\nEOF\n"),
    ];

    private static readonly PlantTemplate[] Code =
    [
        new("get.py",
            "post(url, data={'grant_type': 'client_credentials', 'client_id': 'VALUE', 'client_secret': 'VALUE'})\n", Escapes.Backslash),
        new("fallback.py", "client_secret = os.environ.get('VALUE_CLIENT_SECRET', 'VALUE')\n"),
        new("comment.py", "# client_secret = 'VALUE'\n", Found: PlantedFound.WhenOpaque),
        new("Client.cs", "var client_secret = \"VALUE\";\nnew O { ClientId = \"VALUE\", ClientSecret = \"VALUE\" };\n", Escapes.Backslash),
        new("Page.razor", "@code { string clientSecret = \"VALUE\"; }\n"),
        new("client.js", "fetch(url, { body: { client_id: 'VALUE', client_secret: 'VALUE', scope: 'VALUE.*' } })\n", Escapes.Backslash),
        new("client.ts", $"const body = `{FormBody}`; const clientSecret = 'VALUE';\n", Escapes.Percent),
        new("Client.java", "String clientId = \"VALUE\"; String clientSecret = \"VALUE\";\n", Escapes.Backslash),
        new("client.go", "config := Config{ClientID: \"VALUE\", ClientSecret: \"VALUE\"}\n", Escapes.Backslash),
        new("client.rs", "let client_secret = \"VALUE\";\n", Escapes.Backslash),
        new("client.ps1", "$clientId = 'VALUE'\n$clientSecret = 'VALUE'\n"),
        new("main.bicep", "param clientId string = 'VALUE'\nparam clientSecret string = 'VALUE'\n"),
        new("seed.sql", "-- VALUE\nUPDATE clients SET client_id = 'VALUE', client_secret = 'VALUE';\n"),
        new("client.rb", "client_id = 'VALUE'\nclient_secret = 'VALUE'\n"),
        new("Client.vb", "client.ClientSecret = \"VALUE\"\n"),
    ];

    private static readonly PlantTemplate[] Lines =
    [
        new("settings.ini", "[VALUE]\nclient_id = VALUE\nclient_secret = VALUE\nscope = VALUE.*\n"),
        new("form.txt", FormBody + "\n", Escapes.Percent),
        new(".env", "VALUE_CLIENT_SECRET=VALUE\nCLIENT_SECRET=VALUE\n"),
        new("notes.md", "    export CLIENT_SECRET=VALUE\n"),
        new("app.properties", "VALUE.client.secret=VALUE\norders.client-id=VALUE\norders.client-secret=VALUE\n"),
    ];

    private static readonly PlantTemplate[] Trees =
    [
        new("deploy.yaml", "client_id: VALUE\nclient_secret: VALUE\nVALUE:\n  client_secret: VALUE\n  scope: VALUE.*\n"),
        new("quoted.yml", "orders:\n  clientId: \"VALUE\"\n  clientSecret: \"VALUE\" # VALUE\n", Escapes.Json),
        new("pod.yaml", "env:\n- name: VALUE_CLIENT_SECRET\n  value: VALUE\n- { name: CLIENT_SECRET, value: VALUE }\n"),
        new("block.yaml", "run: |\n  curl -d 'client_id=VALUE&client_secret=VALUE' http://VALUE.example.com/oauth/token\n"),
        new("broken.yaml", "client_secret: VALUE\n\t- ]: [\nclient_secret: \"VALUE\n"),
        new("settings.xml", "<Orders><ClientId>VALUE</ClientId><ClientSecret>VALUE</ClientSecret></Orders>", Escapes.Xml),
        new("web.config",
            "<appSettings><add key=\"VALUE\" value=\"VALUE\"/><add key=\"client_secret\" value=\"VALUE\"/></appSettings>", Escapes.Xml),
        new("secret.yaml", "kind: Secret\nmetadata:\n  name: VALUE\nstringData:\n  client_id: VALUE\n  client_secret: VALUE\n"),
        new("config.toml", "[VALUE]\nclient_id = 'VALUE'\nclient_secret = 'VALUE' # VALUE\n"),
        new("main.tf", "variable \"client_secret\" {\n  description = \"VALUE\"\n  default = \"VALUE\"\n}\n", Escapes.Json),
        new("Dockerfile", "ARG CLIENT_ID=VALUE\nENV CLIENT_SECRET='VALUE' VALUE=VALUE\nCMD [\"a\", \"--client-secret\", \"VALUE\"]\n"),
        new("deploy.cmd", "set CLIENT_ID=VALUE\nset CLIENT_SECRET=VALUE\nrem VALUE\n"),
        new("names.xml", "<VALUE><VALUE client_secret=\"VALUE\"/></VALUE>"),
        new("broken.xml", "<Orders><ClientSecret>VALUE</ClientSecret><ClientSecret>VALUE</Orders client_secret=\"VALUE\""),
    ];

    private static readonly PlantTemplate[] OtherSecrets =
    [
        new("secrets.json",
            """{ "ApiKey": "VALUE", "UserName": "VALUE", "Password": "VALUE", "VALUE": { "AccessToken": "VALUE" } }""", Escapes.Json),
        new("connection.json", """{ "ConnectionStrings": { "VALUE": "Server=VALUE;Database=VALUE;User Id=VALUE;Password=VALUE" } }"""),
        new("header.http", "GET https://VALUE.orders.test/a\nAuthorization: Bearer VALUE\n"),
        new("basic.http", "GET https://orders.test/a\nAuthorization: Basic VALUE\n", Escapes.BasicCredentials),
        new("header.sh", "curl -H 'Authorization: Bearer VALUE' -u VALUE:VALUE https://VALUE:VALUE@VALUE.orders.test/a\n"),
        new("address.txt", "https://VALUE:VALUE@VALUE.orders.test/a\npassword=VALUE\napi_key=VALUE\n"),
    ];

    // The path is shown, as the place it is; the value must not leave it for a message.
    private static readonly PlantTemplate[] Names =
    [
        new("VALUE.json", """{ "ClientSecret": "VALUE" }"""),
        new("VALUE/appsettings.json", """{ "ClientSecret": "VALUE" }"""),
        new("VALUE.broken.json", """{ "ClientSecret": "VALUE" ]]"""),
    ];

    private static readonly PlantTemplate[] Unread =
    [
        new("data.dat", "\0\u0001\0\0client_secret=VALUE\0", Found: PlantedFound.Never),
        new("store.pfx", "client_secret=VALUE", Found: PlantedFound.Never),
        new(".gitignore", "/nothing-VALUE\n# client_secret=VALUE\n", Found: PlantedFound.WhenOpaque),
        new("huge.json", """{ "ClientSecret": "VALUE" }""", Found: PlantedFound.Never) { FileLength = TooLarge },
    ];

    public static IReadOnlyList<Plant> All { get; } =
        new[] { Json, Requests, Code, Lines, Trees, OtherSecrets, Names, Unread }
            .SelectMany(group => group).SelectMany((template, i) => template.Grow(1000 + i)).ToList();

    /// <summary>Writes all of them.</summary>
    public static void WriteTo(TemporaryFolder folder)
    {
        foreach (var plant in All) plant.WriteTo(folder);
    }
}
