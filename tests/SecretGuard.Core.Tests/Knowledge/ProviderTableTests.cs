using SecretGuard.Knowledge;

namespace SecretGuard.Core.Tests.Knowledge;

public class ProviderTableTests
{
    [Theory]
    [InlineData("https://login.microsoftonline.com/contoso/oauth2/v2.0/token", "microsoft-entra")]
    [InlineData("https://contoso.b2clogin.com/x", "microsoft-entra")]
    [InlineData("http://sso.orders.example:8080/realms/orders/protocol/openid-connect/token", "keycloak")]
    [InlineData("https://sso.orders.example/realms/orders", "keycloak")]
    [InlineData("contoso.eu.auth0.com", "auth0")]
    [InlineData("https://github.com/login/oauth/access_token", "github")]
    [InlineData("https://oauth2.googleapis.com/token", "google")]
    public void FromAddress_KnownHost_TellsTheProvider(string address, string provider) =>
        Assert.Equal(provider, ProviderTable.FromAddress(address));

    [Theory]
    [InlineData("https://github.com.orders.example/login")]
    [InlineData("https://notgithub.com/login")]
    [InlineData("https://sso.orders.example/connect/token")]
    [InlineData("")]
    [InlineData(null)]
    public void FromAddress_OtherHost_TellsNone(string? address) => Assert.Null(ProviderTable.FromAddress(address));
}
