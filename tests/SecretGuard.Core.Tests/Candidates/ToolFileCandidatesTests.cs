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

    [Theory]
    [InlineData("package.json", """{"dependencies":{"express-bearer-token":"^2.4.0","password":"1.0.2","api-key":"npm:other@1.2.3","jwt-token":"github:orders/tokens","client-secret":"latest"},"devDependencies":{"access-token":"~3.1"},"clientSecret":"{|SG1001:OPAQUE|}"}""")]
    [InlineData("composer.json", """{"dependencies":{"client-secret":"{|SG1001:OPAQUE|}"}}""")]
    [InlineData("PublicAPI.Unshipped.txt", """const Orders.Claims.Json = {"access_token":{"nbf":{"essential":true, "value":"1701477303"},"xms_cc":{"values":["cp1","cp2"]}}} -> System.String""")]
    [InlineData("Claims.cs", """/// <c>{"access_token":{"acr":{"essential":true,"value":"urn:orders:strong-login-7"}}}</c>""")]
    [InlineData("Claims.md", "```\n\"credentials\": {\"secret\": {\"client_secret\": \"{|SG1001:OPAQUE|}\"}}\n```")]
    [InlineData("Headers.cs", """class H { const string Password = "x-orders-password"; const string Secret = "X-Client-Secret-Name"; const string ClientSecret = "{|SG1001:x1-orders-secret|}"; }""")]
    [InlineData("Auth.cs", """class A { string authToken = string.Format(" AuthToken=\"{0}\"", signed); string b = " AuthToken=\"{|SG1002:OPAQUE|}\""; }""")]
    public void WhatIsNamedLikeASecret_IsSilent(string path, string markup) => TextFindings.Verify("src/" + path, markup);
}
