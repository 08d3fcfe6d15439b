using SecretGuard.Testing;

namespace SecretGuard.Core.Tests.Candidates;

public sealed class SettingsCandidatesTests
{
    [Fact]
    public void EnvironmentFile_Reports() => TextFindings.Verify("src/.env", """
        # Orders
        ORDERS_CLIENT_ID=orders
        ORDERS_CLIENT_SECRET={|SG1001:OPAQUE|} # rotate
        export KEYCLOAK__CLIENTSECRET="{|SG1001:a # b|}"
        PLUS_CLIENT_SECRET={|SG1001:a+b%41|}
        ORDERS_SCOPE=read {|SG3001:*|}
        TOKEN_URL={|SG2001:http://id.example.com/token|}
        SAFE_CLIENT_SECRET=${ORDERS_CLIENT_SECRET}
        RUN_CLIENT_SECRET=$(vault read -field=secret x)
        # OLD_CLIENT_SECRET={|SG1001:OPAQUE|}
        # OLD_CLIENT_SECRET=secret
        EMPTY_CLIENT_SECRET=
        curl -d client_secret={|SG1001:OPAQUE|} {|SG2001:http://id.example.com/oauth2/token|}
        """);

    [Theory]
    [InlineData("src/.env.local")]
    [InlineData("src/docker.env")]
    [InlineData("src/.env.example")]
    public void EnvironmentFile_IsKnownByName(string path) => TextFindings.Verify(path, "A_CLIENT_SECRET='{|SG1001:two words|}'");

    [Fact]
    public void Properties_Report() => TextFindings.Verify("src/application.properties", """
        spring.security.oauth2.client.registration.orders.client-id=orders
        spring.security.oauth2.client.registration.orders.client-secret={|SG1001:OPAQUE|}
        spring.security.oauth2.client.registration.orders.scope=read,{|SG3001:admin|}
        spring.security.oauth2.client.provider.x.token-uri={|SG2001:http\://id.example.com/x|}
        client.secret : {|SG1001:a\u0042c|}
        quarkus.oidc.client-secret=${CLIENT_SECRET:{|SG1001:changeme|}}
        other.client-secret=${CLIENT_SECRET}
        client\u005fsecret={|SG1001:one\
          two|}
        """);

    [Fact]
    public void Ini_Reports() => TextFindings.Verify("src/settings.ini", """
        [orders]
        client_id = orders
        client_secret = {|SG1001:OPAQUE|} ; rotate
        scope = read {|SG3001:*|}

        [files]
        scope = *

        [other]
        client_secret = %(secret)s
        ; client_secret = {|SG1001:OPAQUE|}
        Keycloak:ClientSecret="{|SG1001:x;y|}"
        """);

    [Fact]
    public void ConfOfAnUnknownProgram_IsReadAsLines() => TextFindings.Verify("src/a.conf", "oauth {\n  client_secret: \"{|SG1001:OPAQUE|}\"\n}");
}
