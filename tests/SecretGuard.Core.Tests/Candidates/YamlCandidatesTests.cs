using SecretGuard.Testing;

namespace SecretGuard.Core.Tests.Candidates;

public sealed class YamlCandidatesTests
{
    [Fact]
    public void ComposeFile_Reports() => TextFindings.Verify("src/docker-compose.yml", """
        services:
          orders:
            image: orders:1.0 # no latest
            environment:
              - Keycloak__ClientId=orders
              - Keycloak__ClientSecret={|SG1001:OPAQUE|}
              - Keycloak__Scopes=read {|SG3001:*|}
              - "Other__ClientSecret={|SG1001:a b|}"
              - OTHER_CLIENT_SECRET=${OTHER_CLIENT_SECRET}
              - FALLBACK_CLIENT_SECRET=${FALLBACK_CLIENT_SECRET:-{|SG1001:changeme|}}
            command: ["--client-secret={|SG1001:OPAQUE|}", "--token-url={|SG2001:http://id.example.com/x|}"]
          api:
            environment: &env
              CLIENT_SECRET: '{|SG1001:OPAQUE|}'
              TOKEN_URL: {|SG2001:http://id.example.com/oauth2/token|}
          second:
            environment:
              <<: *env
              CLIENT_ID: second
              SCOPE: >-
                read
                {|SG3001:admin|}
        """);

    [Fact]
    public void GitHubWorkflow_Reports() => TextFindings.Verify(".github/workflows/deploy.yml", """
        on: [push]
        env:
          CLIENT_SECRET: {|SG1001:OPAQUE|}
          SAFE_CLIENT_SECRET: ${{ secrets.CLIENT_SECRET }}
        jobs:
          deploy:
            runs-on: ubuntu-latest
            steps:
              - uses: actions/checkout@v4
              - name: token
                run: |
                  # get a token
                  curl -d "client_id=deploy&client_secret={|SG1001:OPAQUE|}" {|SG2001:http://id.example.com/oauth2/token|}
                  curl -d "client_secret=${{ secrets.CLIENT_SECRET }}" https://id.example.com/oauth2/token
              - run: dotnet user-secrets set "ClientSecret" "$CLIENT_SECRET"
                env: { CLIENT_SECRET: "{|SG1001:hunter2|}" }
        """);

    [Fact]
    public void AzurePipeline_Reports() => TextFindings.Verify("azure-pipelines.yml", """
        variables:
        - name: clientSecret
          value: {|SG1001:OPAQUE|}
        - name: otherClientSecret
          value: $(ClientSecretFromVault)
        - group: secrets
        steps:
        - ${{ if eq(variables['Build.Reason'], 'x: y') }}:
          - task: Bash@3
            inputs:
              clientSecret: $(ClientSecret)
              arguments: --client-secret {|SG1001:OPAQUE|}
        """);

    [Theory]
    [InlineData("client_secret: {|SG1001:secret|} # note")]
    [InlineData("a:\n- client_secret: {|SG1001:OPAQUE|}\n  client_id: x")]
    [InlineData("env:\n- name: CLIENT_SECRET\n  value: \"{|SG1001:OPAQUE|}\"")]
    [InlineData("client_secret: {|SG1001:12345678|}")]
    [InlineData("\"client\\x5fsecret\": {|SG1001:OPAQUE|}")]
    [InlineData("x: &s {|SG1001:OPAQUE|}\nclient_secret: *s")]
    [InlineData("oidc: {credentials: {secret: {|SG1001:OPAQUE|}}}")]
    [InlineData("# client_secret: {|SG1001:OPAQUE|}")]
    [InlineData("---\na: 1\n---\nclient_secret: {|SG1001:OPAQUE|}")]
    [InlineData("client_secret: |\n  {|SG1001:OPAQUE|}\n")]
    [InlineData("client_secret: \"{|SG1001:two\n  lines|}\"")]
    [InlineData("data:\n  appsettings.json: |\n    { \"ClientSecret\": \"{|SG1001:OPAQUE|}\" }\n")]
    [InlineData("client_secret: {|SG1001:OPAQUE|}\n{|SG9001:|}b: [1, 2\nc:\n\tclient_secret: {|SG1001:other|}")]
    [InlineData("clientSecret: |\n  { \"client_secret\": \"{|SG1001:OPAQUE|}\" }")]
    [InlineData("permissions:\n  client_secret: {|SG1001:OPAQUE|}")]
    [InlineData("{{- if .Values.x }}\nclient_secret: {|SG1001:OPAQUE|}\n{{- end }}")]
    [InlineData("if: {{ x }}\n a: b\n\"c: {{\n client_secret: {|SG1001:OPAQUE|}")]
    public void SecretUnderItsName_Reports(string markup) => TextFindings.Verify("src/values.yaml", markup);

    [Theory]
    [InlineData("client_secret:")]
    [InlineData("client_secret: ~")]
    [InlineData("client_secret: ''")]
    [InlineData("client_secret: !vault |\n  $ANSIBLE_VAULT;1.1;AES256\n  6638643965323633646262656665\n")]
    [InlineData("client_secret: !secret orders")]
    [InlineData("ClientSecret: !Ref ClientSecret")]
    [InlineData("client_secret: {{ .Values.clientSecret | quote }}")]
    [InlineData("client_secret: \"{{ vault_client_secret }}\"")]
    [InlineData("client_secret: ${CLIENT_SECRET}")]
    [InlineData("client_secret: ${{ secrets.CLIENT_SECRET }}")]
    [InlineData("client_secret: $(CLIENT_SECRET)")]
    [InlineData("client_secret: %CLIENT_SECRET%")]
    [InlineData("client_secret:\n  valueFrom: {secretKeyRef: {name: orders, key: client_secret}}")]
    [InlineData("env:\n- name: CLIENT_SECRET\n  valueFrom:\n    secretKeyRef:\n      name: orders\n      key: secret")]
    [InlineData("client_secret: {{ if .Values.x }}one{{ else }}two{{ end }}")]
    [InlineData("permissions:\n  id-token: write\n  contents: read\n  packages: none")]
    [InlineData("serviceAccountKey: |\n  {\n    \"type\": \"service_account\",\n    \"private_key\": \"\"\n  }")]
    [InlineData("- CLIENT_SECRET")]
    [InlineData("- CLIENT_SECRET=")]
    [InlineData("# client_secret: secret")]
    [InlineData("securitySchemes:\n  oauth:\n    tokenUrl: https://id.example.com/token\n    scopes:\n      admin: all")]
    [InlineData("secretName: orders\nexistingSecret: orders")]
    [InlineData("a: [1, 2")]
    public void NoSecret_DoesNotReport(string markup) => TextFindings.Verify("src/values.yaml", markup);

    [Fact]
    public void FileUnderATemplatesName_IsYaml() => TextFindings.Verify("src/config.yml.j2", "a:\n  client_secret: {|SG1001:two words|}");
}
