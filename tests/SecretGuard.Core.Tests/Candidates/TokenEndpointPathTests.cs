using SecretGuard.Candidates;

namespace SecretGuard.Core.Tests.Candidates;

public sealed class TokenEndpointPathTests
{
    [Theory]
    [InlineData("http://kc/realms/a/protocol/openid-connect/token")]
    [InlineData("http://kc/auth/realms/a/protocol/openid-connect/token/introspect")]
    [InlineData("http://kc/realms/a/protocol/openid-connect/revoke/")]
    [InlineData("http://kc/realms/a/protocol/openid-connect/auth/device")]
    [InlineData("http://x/connect/token")]
    [InlineData("http://x/connect/introspect")]
    [InlineData("http://x/connect/revocation")]
    [InlineData("http://x/connect/deviceauthorization")]
    [InlineData("http://x/oauth2/token?a=b")]
    [InlineData("http://x/tenant/oauth2/v2.0/token")]
    [InlineData("http://x/oauth2/v1/token")]
    [InlineData("http://x/oauth2/default/v1/token")]
    [InlineData("http://x/oauth/token")]
    [InlineData("http://x/login/oauth/access_token")]
    [InlineData("https://x/oauth/token")]
    [InlineData("http://{host}/realms/${REALM}/protocol/openid-connect/token")]
    public void Endpoint_IsKnown(string address) => Assert.True(TokenEndpointPath.IsTokenEndpoint(address));

    [Theory]
    [InlineData("")]
    [InlineData("http://")]
    [InlineData("http://x")]
    [InlineData("http://x/token")]
    [InlineData("http://x/api/token")]
    [InlineData("http://x/oauth2/authorize")]
    [InlineData("http://x/oauth2/token/settings.html")]
    [InlineData("http://x/connect/device")]
    [InlineData("http://oauth2/token")]
    [InlineData("http://schemas.example.com/oauth2/token")]
    [InlineData("http://docs.oasis-open.org/wss/oauth/token")]
    [InlineData("http://schemas.xmlsoap.org/ws/2005/05/identity/claims/name")]
    [InlineData("/connect/token")]
    public void OtherAddress_IsNot(string address) => Assert.False(TokenEndpointPath.IsTokenEndpoint(address));
}
