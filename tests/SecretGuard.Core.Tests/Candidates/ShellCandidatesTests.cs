using SecretGuard.Testing;

namespace SecretGuard.Core.Tests.Candidates;

public sealed class ShellCandidatesTests
{
    [Fact]
    public void TokenScript_Reports() => TextFindings.Verify("src/get-token.sh", """
        #!/usr/bin/env bash
        set -euo pipefail
        CLIENT_ID=orders
        CLIENT_SECRET="{|SG1001:OPAQUE|}"   # client_secret=secret
        export FALLBACK_CLIENT_SECRET="${FALLBACK_CLIENT_SECRET:-{|SG1001:changeme|}}"
        TOKEN=$(curl -s -X POST "{|SG2001:http://id.example.com/realms/a/protocol/openid-connect/token|}" \
          -d grant_type=client_credentials \
          -d "client_id=$CLIENT_ID" \
          -d "client_secret={|SG1001:hunter2|}" \
          --data-urlencode 'scope=read {|SG3001:*|}' | jq -r .access_token)
        echo "$TOKEN"
        """);

    [Theory]
    [InlineData("curl -d 'client_id=a&client_secret={|SG1001:OPAQUE|}&scope={|SG3001:admin|}' https://id/x")]
    [InlineData("curl --data \"grant_type=client_credentials&client_secret={|SG1001:OPAQUE|}\" https://id/x")]
    [InlineData("curl -F client_secret={|SG1001:OPAQUE|} https://id/x")]
    [InlineData("curl --data-raw '{\"client_id\":\"a\",\"client_secret\":\"{|SG1001:OPAQUE|}\"}' https://id/x")]
    [InlineData("curl -d \"{\\\"client_id\\\":\\\"a\\\",\\\"client_secret\\\":\\\"{|SG1001:OPAQUE|}\\\"}\" https://id/x")]
    [InlineData("az login --service-principal --client-secret {|SG1001:OPAQUE|}")]
    [InlineData("tool --client-secret={|SG1001:OPAQUE|}")]
    [InlineData("X=`curl -d client_secret={|SG1001:OPAQUE|} https://id/x`")]
    [InlineData("bash -c \"curl -d client_secret={|SG1001:OPAQUE|} https://id/x\"")]
    [InlineData("cat <<EOF > a.json\n{\"clientId\":\"a\",\"clientSecret\":\"{|SG1001:OPAQUE|}\"}\nEOF\nexit")]
    [InlineData("cat <<'EOF'\nCLIENT_SECRET={|SG1001:OPAQUE|}\nEOF\n")]
    [InlineData(": \"${CLIENT_SECRET:={|SG1001:OPAQUE|}}\"")]
    [InlineData("CLIENT_SECRET={|SG1001:secret\"1|}\"; CLIENT_SECRET={|SG1001:one|}")]
    [InlineData("# CLIENT_SECRET={|SG1001:OPAQUE|}")]
    [InlineData("TOKEN_URL={|SG2001:http://$HOST/x|}")]
    [InlineData("curl {|SG2001:http://id.example.com/oauth2/token|};")]
    public void Shapes_Report(string markup) => TextFindings.Verify("src/a.sh", markup);

    [Theory]
    [InlineData("CLIENT_SECRET=$(vault kv get -field=secret kv/orders)")]
    [InlineData("CLIENT_SECRET=`cat /run/secrets/x`")]
    [InlineData("CLIENT_SECRET=$secret")]
    [InlineData("CLIENT_SECRET=\"$1\"")]
    [InlineData("CLIENT_SECRET=${CLIENT_SECRET:?missing}")]
    [InlineData("CLIENT_SECRET=")]
    [InlineData("curl -d \"client_id=$id&client_secret=$secret\" https://id/x")]
    [InlineData("curl -d \"{\\\"client_secret\\\":\\\"$secret\\\"}\" https://id/x")]
    [InlineData("curl -d client_secret=\"${client_secret}\" https://id/x")]
    [InlineData("tool --client-secret --verbose")]
    [InlineData("echo 'set the client secret first'")]
    [InlineData("# CLIENT_SECRET=secret")]
    [InlineData("# curl http://id.example.com/oauth2/token")]
    [InlineData("curl http://localhost/oauth2/token")]
    [InlineData("scope=all")]
    public void References_DoNotReport(string markup) => TextFindings.Verify("src/a.sh", markup);

    [Fact]
    public void ScriptWithoutExtension_IsToldByItsFirstLine() =>
        TextFindings.Verify("bin/token", "#!/bin/sh\ncurl -d 'client_secret={|SG1001:a b|}' https://id/x\n");
}
