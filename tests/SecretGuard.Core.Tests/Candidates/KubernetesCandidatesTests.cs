using System;
using System.Text;
using SecretGuard.Testing;

namespace SecretGuard.Core.Tests.Candidates;

public sealed class KubernetesCandidatesTests
{
    [Fact]
    public void Secret_IsDecodedAndReportedAtItsBase64() => TextFindings.Verify("deploy/secret.yaml", $$"""
        apiVersion: v1
        kind: Secret
        metadata:
          name: orders
        type: Opaque
        data:
          client-id: {{Base64("orders")}}
          client-secret: {|SG1001:{{Base64(GeneratedValues.Opaque())}}|}
          other-client-secret: "{|SG1001:{{Base64("changeme")}}|}"
          empty-client-secret: {{Base64("${CLIENT_SECRET}")}}
          folded-client-secret: >-
            {|SG1001:{{Base64(GeneratedValues.Opaque())[..20]}}
            {{Base64(GeneratedValues.Opaque())[20..]}}|}
          logo: iVBORw0KGgo=
        stringData:
          third-client-secret: {|SG1001:OPAQUE|}
        ---
        apiVersion: v1
        kind: ConfigMap
        data:
          client-secret: {|SG1001:OPAQUE|}
        """);

    [Fact]
    public void FilesOfAConfigMap_AreReadAsTheirNamesSay() => TextFindings.Verify("deploy/config.yaml", """
        kind: ConfigMap
        data:
          appsettings.json: |
            { "Oidc": { "ClientSecret": "{|SG1001:OPAQUE|}" } }
          application.yml: |
            keycloak:
              client-secret: {|SG1001:OPAQUE|}
              other-client-secret: "{|SG1001:one
                two|}"
          application.properties: |
            a=b
            client-secret: {|SG1001:OPAQUE|}
            broken
          broken.xml: |
            <a><b></a>
            <add key="ClientSecret" value="{|SG1001:OPAQUE|}"/>
          token.sh: |
            curl --data-urlencode "client_secret={|SG1001:OPAQUE|}" https://id.example.com/token
          nested.yml: |
            inner.yml: |
              client_secret: not two levels deep
        """);

    [Fact]
    public void OperatorResource_IsReadAsARealm() => TextFindings.Verify("deploy/realm.yaml", """
        apiVersion: k8s.keycloak.org/v2alpha1
        kind: KeycloakRealmImport
        metadata:
          name: shop
        spec:
          keycloakCRName: keycloak
          realm:
            realm: shop
            clients:
            - clientId: orders
              fullScopeAllowed: false
              secret: {|SG1001:OPAQUE|}
              publicClient: false
              attributes:
                client_credentials.use_refresh_token: "false"
                client.secret.rotated: {|SG1001:OPAQUE|}
            - clientId: reports
              fullScopeAllowed: false
              secret: ${REPORTS_SECRET}
        ---
        env:
        - name: CLIENT_SECRET
          value: {|SG1001:OPAQUE|}
        """);

    [Fact]
    public void HelmValues_Report() => TextFindings.Verify("charts/orders/values.yaml", """
        # Default values
        oauth2:
          clientId: orders
          clientSecret: {|SG1001:changeit|} # set by --set
          existingSecret: ""
          scopes: [openid, "{|SG3001:*|}"]
          tokenUrl: {|SG2001:http://id.example.com/token|}
        extraArgs:
        - --client-secret
        - {|SG1001:OPAQUE|}
        - --client-secret-file
        - /run/secrets/x
        - --oidc-client-secret={|SG1001:OPAQUE|}
        """);

    private static string Base64(string text) => Convert.ToBase64String(Encoding.UTF8.GetBytes(text));
}
