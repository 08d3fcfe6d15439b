using System;
using System.Linq;
using SecretGuard.Testing;

namespace SecretGuard.Cli.Tests.Verification;

public sealed class VerifyCommandTests : ScanTestBase
{
    private const string Token = """{"access_token":"t0k3n-of-the-server","token_type":"Bearer"}""";

    [Fact]
    public void LiveSecretOfAFile_IsToldWithoutSecretAndToken()
    {
        using var server = LoopbackTokenServer.Answering(200, Token);
        Folder.Write("appsettings.json", Settings(server));

        var result = Verify(".", "--allow-host", server.Host, "--allow-loopback");

        Assert.Equal(ExitCodes.Findings, result.ExitCode);
        Assert.Equal(
            $"appsettings.json(1,99): live: client 'orders-api' at {server.Host}: the server issued a token, which was thrown away\n"
                + "A live secret that stood in version control is everybody's: rotate it now.\n",
            result.Output.Replace(PlaceOf(result.Output), "(1,99)", StringComparison.Ordinal));
        Assert.Contains($"will send the secret of client 'orders-api' to {server.Host}. A token may be issued, logged and billed;", result.Error, StringComparison.Ordinal);
        Assert.Single(server.Requests);
        AssertSilent(result);
    }

    [Fact]
    public void RejectedSecret_IsExitCodeZero_UnknownIsNot()
    {
        using var rejecting = LoopbackTokenServer.Answering(401, """{"error":"invalid_client","error_description":"no"}""");
        using var failing = LoopbackTokenServer.Answering(500, "");
        Folder.Write("a/appsettings.json", Settings(rejecting));
        Folder.Write("b/appsettings.json", Settings(failing));

        Assert.Equal(ExitCodes.Clean, Verify("a", "--allow-host", rejecting.Host, "--allow-loopback").ExitCode);
        Assert.Equal(ExitCodes.Failure, Verify("b", "--allow-host", failing.Host, "--allow-loopback").ExitCode);
        var both = Verify(".", "--allow-host", rejecting.Host, "--allow-host", failing.Host, "--allow-loopback", "--format", "json");
        Assert.Equal(["rejected", "unknown"], Json(both.Output).GetProperty("verdicts").EnumerateArray().Select(verdict => verdict.GetProperty("verdict").GetString()!));
        AssertSilent(both);
    }

    [Fact]
    public void SameClientInTwoFiles_IsAskedOnce_AndATiredServerNoMore()
    {
        using var server = LoopbackTokenServer.Answering(429, "");
        Folder.Write("a.json", Settings(server));
        Folder.Write("b.json", Settings(server));
        Folder.Write("c.json", Settings(server).Replace(Secret, GeneratedValues.Opaque(seed: 2), StringComparison.Ordinal));

        var result = Verify(".", "--allow-host", server.Host, "--allow-loopback");

        Assert.Equal(2, result.Output.Split('\n').Count(line => line.Contains(": rate-limited: ", StringComparison.Ordinal)));
        Assert.Single(server.Requests);
    }

    [Fact]
    public void WithoutATerminal_NobodyIsAsked()
    {
        using var server = LoopbackTokenServer.Answering(200, Token);
        Folder.Write("a.json", Settings(server));

        foreach (var arguments in new[] { new[] { "." }, [".", "--allow-loopback"], [".", "--allow-loopback", "--allow-host", "127.0.0.1"], [".", "--allow-host", server.Host] })
        {
            var result = Verify(arguments);
            Assert.Equal(ExitCodes.Failure, result.ExitCode);
            Assert.Contains(": unknown: client 'orders-api' at " + server.Host, result.Output, StringComparison.Ordinal);
            AssertSilent(result);
        }

        Assert.Empty(server.Requests);
    }

    [Theory]
    [InlineData("n", 0)]
    [InlineData("", 0)]
    [InlineData("y", 1)]
    public void OnATerminal_TheUserIsAsked(string answer, int asked)
    {
        if (OperatingSystem.IsWindows()) return;
        using var server = LoopbackTokenServer.Answering(200, Token);
        Folder.Write("a.json", Settings(server));
        Folder.Write("run.sh", $"{CommandLine.InShell} verify a.json --allow-loopback\n");

        // A terminal of its own: the answer is typed, and what is shown comes back.
        var result = CommandLine.Wait(CommandLine.StartShell(Folder.Path, $"(sleep 2; echo '{answer}'; sleep 1) | script -qec 'bash run.sh' /dev/null"));

        Assert.Contains("will send the secret of client 'orders-api' to " + server.Host, result.Output, StringComparison.Ordinal);
        Assert.Contains("Is this client yours, and shall its server be asked? [y/N]", result.Output, StringComparison.Ordinal);
        Assert.Equal(asked, server.Requests.Count);
        AssertSilent(result);
    }

    [Fact]
    public void NamesOfOtherObjects_AreNotMixed()
    {
        using var server = LoopbackTokenServer.Answering(200, Token);
        Folder.Write("a.json", $$"""
            {
              "Orders": { "ClientSecret": "{{Secret}}" },
              "Billing": { "ClientId": "billing", "TokenEndpoint": "{{server.TokenEndpoint}}" },
              "Two": { "ClientId": "x", "TokenUrl": "{{server.TokenEndpoint}}", "TokenEndpoint": "https://other.orders.example/token", "ClientSecret": "{{GeneratedValues.Opaque(seed: 2)}}" },
              "NoServer": { "ClientId": "y", "ClientSecret": "{{GeneratedValues.Opaque(seed: 3)}}" }
            }
            """);

        var result = Verify(".", "--allow-host", server.Host, "--allow-loopback");

        Assert.Equal(ExitCodes.Failure, result.ExitCode);
        Assert.Contains("a.json(2,32): no object says whose secret it is and where it is good\n", result.Output, StringComparison.Ordinal);
        Assert.Contains(": its object names no token endpoint and no authority\n", result.Output, StringComparison.Ordinal);
        Assert.Empty(server.Requests);
        AssertSilent(result);
    }

    [Theory]
    [InlineData("a.yaml", "client-id: orders-api\nclient-secret: {secret}\ntoken-uri: {endpoint}\n")]
    [InlineData(".env", "ORDERS_CLIENT_ID=orders-api\nORDERS_CLIENT_SECRET={secret}\nORDERS_TOKEN_URL={endpoint}\nOTHER_CLIENT_ID=x\n")]
    [InlineData("a.properties", "spring.security.oauth2.client.registration.orders.client-id=orders-api\nspring.security.oauth2.client.registration.orders.client-secret={secret}\nspring.security.oauth2.client.provider.orders.token-uri={endpoint}\n")]
    [InlineData("a.xml", "<orders><clientId>orders-api</clientId><clientSecret>{secret}</clientSecret><tokenEndpoint>{endpoint}</tokenEndpoint></orders>")]
    [InlineData("app.config", "<configuration><appSettings><add key=\"Orders:ClientId\" value=\"orders-api\"/><add key=\"Orders:ClientSecret\" value=\"{secret}\"/><add key=\"Orders:TokenEndpoint\" value=\"{endpoint}\"/></appSettings></configuration>")]
    [InlineData("a.toml", "[orders]\nclient_id = \"orders-api\"\nclient_secret = \"{secret}\"\ntoken_url = \"{endpoint}\"\n")]
    [InlineData("realm.json", """{ "realm": "orders", "auth-server-url": "{address}", "resource": "orders-api", "credentials": { "secret": "{secret}" } }""")]
    [InlineData("a.sh", "curl -d client_id=orders-api -d client_secret={secret} -d token_url={endpoint} https://x.example\n")]
    public void FormatsOfAllKinds_NameClientAndServer(string name, string content)
    {
        LoopbackTokenServer? self = null;
        using var server = self = new LoopbackTokenServer(request => request.StartsWith("GET /realms/orders/.well-known/", StringComparison.Ordinal)
            ? LoopbackTokenServer.Json(200, $$"""{"issuer":"{{self!.Address}}/realms/orders","token_endpoint":"{{self.TokenEndpoint}}"}""")
            : LoopbackTokenServer.Json(200, Token));
        Folder.Write(name, content.Replace("{secret}", Secret, StringComparison.Ordinal).Replace("{endpoint}", server.TokenEndpoint, StringComparison.Ordinal).Replace("{address}", server.Address, StringComparison.Ordinal));

        var result = Verify(".", "--allow-host", server.Host, "--allow-loopback");

        Assert.Contains(": live: client 'orders-api' at " + server.Host, result.Output, StringComparison.Ordinal);
        AssertSilent(result);
    }

    [Fact]
    public void BlanksAroundASecret_AreSent()
    {
        using var server = LoopbackTokenServer.Answering(200, Token);
        Folder.Write("a.json", Settings(server).Replace(Secret, " " + Secret + " ", StringComparison.Ordinal));

        Verify(".", "--allow-host", server.Host, "--allow-loopback");

        var basic = Assert.Single(server.Requests).Split("\r\n").Single(line => line.StartsWith("Authorization: Basic ", StringComparison.Ordinal))[21..];
        Assert.Equal($"orders-api:+{Secret}+", System.Text.Encoding.ASCII.GetString(Convert.FromBase64String(basic)));
    }

    [Fact]
    public void EntraSettings_AreAskedAtTheirTenant()
    {
        Folder.Write("appsettings.json", $$"""{ "AzureAd": { "Instance": "https://login.microsoftonline.com/", "TenantId": "contoso.onmicrosoft.com", "ClientId": "6731de76-14a6-49ae-97bc-6eba6914391e", "ClientSecret": "{{Secret}}" } }""");
        Folder.Write(".env", $"AZURE_TENANT_ID=contoso.onmicrosoft.com\nAZURE_CLIENT_ID=orders\nAZURE_CLIENT_SECRET={GeneratedValues.Opaque(seed: 2)}\n");

        var result = Verify(".");

        Assert.Equal(2, result.Output.Split('\n').Count(line => line.EndsWith("at login.microsoftonline.com: nobody is here to ask; allow its server with --allow-host login.microsoftonline.com", StringComparison.Ordinal)));
    }

    [Fact]
    public void ClientOfOnesOwn_IsAskedWithTheSecretThatIsPipedIn()
    {
        using var server = LoopbackTokenServer.Answering(200, Token);

        var result = CommandLine.Pipe(Folder.Path, Secret + "\n", "verify", "--token-endpoint", server.TokenEndpoint, "--client-id", "orders", "--allow-host", server.Host, "--allow-loopback");

        Assert.Equal(ExitCodes.Findings, result.ExitCode);
        Assert.StartsWith("the command line: live: client 'orders' at ", result.Output, StringComparison.Ordinal);
        AssertSilent(result);
    }

    [Fact]
    public void SecretOfTheEnvironment_IsTaken_AndAnEmptyOneIsNone()
    {
        using var server = LoopbackTokenServer.Answering(200, Token);
        var command = $"{CommandLine.InShell} verify --token-endpoint {server.TokenEndpoint} --client-id orders --secret-env ORDERS_SECRET --allow-host {server.Host} --allow-loopback";

        Assert.Equal(ExitCodes.Findings, CommandLine.Wait(CommandLine.StartShell(Folder.Path, $"ORDERS_SECRET='{Secret}' {command}")).ExitCode);
        AssertOneErrorLine(CommandLine.Wait(CommandLine.StartShell(Folder.Path, $"ORDERS_SECRET= {command}")), "no secret to try", "--secret-env");
    }

    [Theory]
    [InlineData("SYSTEM_PULLREQUEST_ISFORK=True")]
    [InlineData("CI_MERGE_REQUEST_SOURCE_PROJECT_ID=7 CI_MERGE_REQUEST_PROJECT_ID=8")]
    [InlineData("GITHUB_EVENT_NAME=pull_request")]
    [InlineData("GITHUB_EVENT_NAME=pull_request_target GITHUB_EVENT_PATH=fork.json")]
    [InlineData("GITHUB_EVENT_NAME=pull_request GITHUB_EVENT_PATH=gone.json")]
    public void PullRequestOfAFork_TriesNothing(string environment)
    {
        using var server = LoopbackTokenServer.Answering(200, Token);
        Folder.Write("a.json", Settings(server));
        Folder.Write("fork.json", """{"pull_request":{"head":{"repo":{"full_name":"stranger/orders"}},"base":{"repo":{"full_name":"shop/orders"}}}}""");
        Folder.Write("own.json", """{"pull_request":{"head":{"repo":{"full_name":"shop/orders"}},"base":{"repo":{"full_name":"shop/orders"}}}}""");
        string Run(string variables) => CommandLine.Wait(CommandLine.StartShell(Folder.Path, $"{variables} {CommandLine.InShell} verify a.json --allow-host {server.Host} --allow-loopback")).All;

        Assert.Contains("does not run on pull requests of forks", Run(environment), StringComparison.Ordinal);
        Assert.Empty(server.Requests);
        Assert.Contains(": live: ", Run("GITHUB_EVENT_NAME=pull_request GITHUB_EVENT_PATH=own.json CI_MERGE_REQUEST_SOURCE_PROJECT_ID=8 CI_MERGE_REQUEST_PROJECT_ID=8"), StringComparison.Ordinal);
    }

    [Fact]
    public void WhatCannotBeTried_IsOneLine()
    {
        Folder.Write("clean.json", "{}");
        Folder.Write("all.sarif", "{}");

        AssertOneErrorLine(Verify("clean.json"), "no client secret", "--secret-env");
        AssertOneErrorLine(Verify("all.sarif"), "reads no reports");
        AssertOneErrorLine(Verify(".", "--history"), "history");
        AssertOneErrorLine(Verify("--client-id", "x"), "--token-endpoint and --authority");
        AssertOneErrorLine(Verify("--token-endpoint", "https://a.example/t"), "--client-id");
        AssertOneErrorLine(Verify("--token-endpoint", "https://a.example/t", "--authority", "https://a.example", "--client-id", "x"), "one of");
        AssertOneErrorLine(Verify(".", "--client-id", "x"), "Use one of them");
        foreach (var address in new[] { "a.example", "ftp://a.example", "https://u:p@a.example", "https://a.example#f", "https://" })
            AssertOneErrorLine(CommandLine.Pipe(Folder.Path, "hunter2", "verify", "--token-endpoint", address, "--client-id", "x"), "https://login.example.com/token");
        AssertOneErrorLine(CommandLine.Pipe(Folder.Path, "hunter2", "verify", "--authority", "https://login.microsoftonline.com", "--client-id", "x"), "TENANT");
        foreach (var seconds in new[] { "0", "121", "-1", "x" }) AssertOneErrorLine(Verify(".", "--timeout=" + seconds), "1 to 120");
    }

    [Fact]
    public void ClientThatIsItsOwnSecret_AndNamesThatSteer_AreMasked()
    {
        using var server = LoopbackTokenServer.Answering(200, Token);
        Folder.Write("a.json", $$"""{ "ClientId": "{{Secret}}", "ClientSecret": "{{Secret}}", "TokenEndpoint": "{{server.TokenEndpoint}}" }""");
        Folder.Write("b.json", $$"""{ "ClientId": "\u001b[31m::error::x", "ClientSecret": "{{GeneratedValues.Opaque(seed: 2)}}", "TokenEndpoint": "{{server.TokenEndpoint}}" }""");

        var result = Verify(".", "--allow-host", server.Host, "--allow-loopback");

        Assert.Contains("client '***'", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("\u001b", result.All, StringComparison.Ordinal);
        AssertSilent(result);
    }

    private static string Settings(LoopbackTokenServer server) =>
        $$"""{ "Orders": { "ClientId": "orders-api", "ClientSecret": "{{Secret}}", "TokenEndpoint": "{{server.TokenEndpoint}}" } }""";

    private static string PlaceOf(string output) => output[output.IndexOf('(', StringComparison.Ordinal)..(output.IndexOf(')', StringComparison.Ordinal) + 1)];

    private static void AssertSilent(CommandResult result)
    {
        foreach (var value in new[] { Secret, GeneratedValues.Opaque(seed: 2), GeneratedValues.Opaque(seed: 3), "t0k3n" }) Assert.DoesNotContain(value, result.All, StringComparison.Ordinal);
    }

    private CommandResult Verify(params string[] arguments) => CommandLine.Run(Folder.Path, ["verify", .. arguments]);
}
