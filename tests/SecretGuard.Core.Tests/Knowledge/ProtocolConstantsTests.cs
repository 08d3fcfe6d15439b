using SecretGuard.Knowledge;

namespace SecretGuard.Core.Tests.Knowledge;

/// <summary>Every constant of the authentication libraries, and the machine's own names.</summary>
public class ProtocolConstantsTests
{
    [Theory]
    [InlineData("GrantTypes", "Password", "password")]
    [InlineData("GrantTypes", "ResourceOwnerPassword", "password")]
    [InlineData("GrantTypes", "ResourceOwnerPasswordAndClientCredentials", "password client_credentials")]
    [InlineData("GrantTypes", "Implicit", "implicit")]
    [InlineData("GrantTypes", "ImplicitAndClientCredentials", "implicit client_credentials")]
    [InlineData("GrantTypes", "ClientCredentials", "client_credentials")]
    [InlineData("GrantTypes", "Code", "authorization_code")]
    [InlineData("GrantTypes", "AuthorizationCode", "authorization_code")]
    [InlineData("GrantTypes", "CodeAndClientCredentials", "authorization_code client_credentials")]
    [InlineData("GrantTypes", "Hybrid", "hybrid")]
    [InlineData("GrantTypes", "HybridAndClientCredentials", "hybrid client_credentials")]
    [InlineData("GrantTypes", "DeviceFlow", "device_code")]
    [InlineData("GrantTypes", "DeviceCode", "device_code")]
    [InlineData("GrantTypes", "RefreshToken", "refresh_token")]
    [InlineData("ResponseTypes", "Code", "code")]
    [InlineData("ResponseTypes", "IdToken", "id_token")]
    [InlineData("ResponseTypes", "Token", "token")]
    [InlineData("ResponseTypes", "IdTokenToken", "id_token token")]
    [InlineData("ResponseTypes", "CodeIdToken", "code id_token")]
    [InlineData("ResponseTypes", "CodeToken", "code token")]
    [InlineData("ResponseTypes", "CodeIdTokenToken", "code id_token token")]
    [InlineData("StandardScopes", "OpenId", "openid")]
    [InlineData("StandardScopes", "Profile", "profile")]
    [InlineData("StandardScopes", "Email", "email")]
    [InlineData("StandardScopes", "Address", "address")]
    [InlineData("StandardScopes", "Phone", "phone")]
    [InlineData("StandardScopes", "Roles", "roles")]
    [InlineData("StandardScopes", "OfflineAccess", "offline_access")]
    [InlineData("GrantType", "Password", "password")]
    [InlineData("OpenIdConnectResponseType", "Code", "code")]
    public void Constant_HasItsText(string holder, string name, string text) => Assert.Equal(text, ProtocolConstants.TextOf(holder, name));

    [Theory]
    [InlineData("GrantTypes", "gt:")]
    [InlineData("ResponseTypes", "rst:")]
    [InlineData("StandardScopes", "scp:")]
    [InlineData("Orders", null)]
    public void Holder_HasItsPrefix(string holder, string? prefix) => Assert.Equal(prefix, ProtocolConstants.PrefixOf(holder));

    [Theory]
    [InlineData("localhost")]
    [InlineData("host.docker.internal")]
    [InlineData("0.0.0.0")]
    [InlineData("[::1]")]
    [InlineData("::1")]
    [InlineData(".")]
    [InlineData("(local)")]
    [InlineData("(localdb)")]
    [InlineData("orders.localhost")]
    [InlineData("127.0.0.2")]
    public void OwnMachine_IsKnown(string host) => Assert.True(LocalAddress.Is(host));
}
