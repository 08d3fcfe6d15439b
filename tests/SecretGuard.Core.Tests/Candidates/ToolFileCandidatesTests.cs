using SecretGuard.Testing;

namespace SecretGuard.Core.Tests.Candidates;

/// <summary>Files of well-known tools, each as the tool writes it.</summary>
public sealed class ToolFileCandidatesTests
{
    [Theory]
    [InlineData("Properties/launchSettings.json", """{"profiles":{"orders":{"environmentVariables":{"ASPNETCORE_ENVIRONMENT":"Development","Oidc__ClientSecret":"{|SG1001:OPAQUE|}"}}}}""")]
    [InlineData("local.settings.json", """{"IsEncrypted":false,"Values":{"AzureWebJobsStorage":"UseDevelopmentStorage=true","Oidc:ClientSecret":"{|SG1001:OPAQUE|}"}}""")]
    [InlineData("http-client.env.json", """{"dev":{"tokenUrl":"{|SG2001:http://id.example.com/token|}","client_secret":"{|SG1001:OPAQUE|}"}}""")]
    [InlineData("orders.postman_collection.json", """{"item":[{"request":{"auth":{"type":"oauth2","oauth2":[{"key":"clientSecret","value":"{|SG1001:OPAQUE|}","type":"string"},{"key":"scope","value":"{|SG3001:*|}","type":"string"},{"key":"accessTokenUrl","value":"{|SG2001:http://id.example.com/t|}"}]},"body":{"mode":"urlencoded","urlencoded":[{"key":"client_secret","value":"{|SG1001:OPAQUE|}"}]}}},{"request":{"body":{"mode":"raw","raw":"{\"client_secret\":\"{|SG1001:OPAQUE|}\"}"}}}],"variable":[{"key":"client_secret","value":"{{secret}}"}]}""")]
    [InlineData("orders.postman_environment.json", """{"values":[{"key":"clientSecret","value":"{|SG1001:OPAQUE|}","type":"secret","enabled":true}]}""")]
    [InlineData("azuredeploy.json", """{"parameters":{"clientSecret":{"type":"securestring","defaultValue":"{|SG1001:OPAQUE|}","metadata":{"description":"The client secret"}}},"variables":{"clientSecret":"[parameters('clientSecret')]"},"resources":[{"properties":{"siteConfig":{"appSettings":[{"name":"Oidc__ClientSecret","value":"{|SG1001:OPAQUE|}"},{"name":"Oidc__ClientSecret","value":"[parameters('clientSecret')]"}]}}}]}""")]
    [InlineData("azuredeploy.parameters.json", """{"parameters":{"clientSecret":{"value":"{|SG1001:OPAQUE|}"},"otherClientSecret":{"reference":{"keyVault":{"id":"x"},"secretName":"clientSecret"}}}}""")]
    [InlineData("keycloak.json", """{"realm":"shop","auth-server-url":"https://id.example.com/","resource":"orders","credentials":{"secret":"{|SG1001:OPAQUE|}"}}""")]
    [InlineData("app.json", """{"env":{"OIDC_CLIENT_SECRET":{"description":"The client secret","value":"{|SG1001:OPAQUE|}"}}}""")]
    [InlineData("tasks.json", """{"tasks":[{"command":"tool","args":["--client-secret","{|SG1001:OPAQUE|}","--client-id","orders"]}]}""")]
    [InlineData("outer.json", """{"message":"{\"payload\":\"x\",\"clientSecret\":\"{|SG1001:OPAQUE|}\"}"}""")]
    [InlineData("nlog.json", """{"xml":"<add key=\"ClientSecret\" value=\"{|SG1001:OPAQUE|}\"></add>"}""")]
    public void File_Reports(string path, string markup) => TextFindings.Verify("src/" + path, markup);
}
