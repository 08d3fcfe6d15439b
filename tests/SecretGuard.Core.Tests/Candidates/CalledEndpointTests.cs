using SecretGuard.Testing;

namespace SecretGuard.Core.Tests.Candidates;

/// <summary>The token endpoint that a script or a request calls tells whose scopes it asks for.</summary>
public sealed class CalledEndpointTests
{
    private const string Entra = "https://login.microsoftonline.com/common/oauth2/v2.0/token";

    [Theory]
    [InlineData("a.py", "requests.post('" + Entra + "', data={ 'grant_type': 'client_credentials', 'client_id': 'a', 'scope': '{|SG3003:Directory.ReadWrite.All|}' })")]
    [InlineData("a.js", "const body = new URLSearchParams({ grant_type: 'client_credentials', scope: '{|SG3003:Directory.ReadWrite.All|}' });\nawait fetch('" + Entra + "', { method: 'POST', body });")]
    [InlineData("a.ps1", "$body = @{ grant_type = 'client_credentials'; scope = '{|SG3003:Directory.ReadWrite.All|}' }\nInvoke-RestMethod -Method Post -Uri '" + Entra + "' -Body $body")]
    [InlineData("a.http", "POST " + Entra + "\nContent-Type: application/x-www-form-urlencoded\n\ngrant_type=client_credentials&scope={|SG3003:Directory.ReadWrite.All|}\n")]
    [InlineData("a.sh", "curl -X POST \"" + Entra + "\" \\\n  -d grant_type=client_credentials \\\n  -d \"scope={|SG3003:Directory.ReadWrite.All|}\"\n")]
    [InlineData("a.yml", "run: |\n  curl -X POST \"" + Entra + "\" \\\n    -d \"grant_type=client_credentials&scope={|SG3003:Directory.ReadWrite.All|}\"\n")]
    public void ScopeOfTheServer_Reports(string path, string text) => TextFindings.Verify(path, text);

    [Theory]
    [InlineData("a.sh", "curl -X POST \"$KC_URL/realms/$REALM/protocol/openid-connect/token\" \\\n  -d client_id=a \\\n  -d \"scope=openid organization:*\"\n")]
    [InlineData("a.sh", "curl \"https://id.example.com/realms/a/protocol/openid-connect/token\" -d \"client_id=a&scope=organization:*\"\n")]
    [InlineData("a.py", "requests.post(f'{base}/realms/a/protocol/openid-connect/token', data={ 'client_id': 'a', 'scope': 'organization:*' })")]
    [InlineData("a.http", "POST {{host}}/realms/a/protocol/openid-connect/token\n\nclient_id=a&scope=organization:*\n")]
    public void ScopeThatTheServerMeansOtherwise_IsSilent(string path, string text) => TextFindings.Verify(path, text);

    [Theory]
    [InlineData("a.sh", "curl https://github.com/a/b/archive/main.zip -d \"client_id=a&scope={|SG3001:organization:*|}\"\n")]
    [InlineData("a.py", "log('https://github.com/login'); x = { 'scope': 'repo' }")]
    [InlineData("a.sh", "open https://github.com/login/oauth/docs\nSCOPE=repo\n")]
    public void OtherAddress_TellsNothing(string path, string text) => TextFindings.Verify(path, text);
}
