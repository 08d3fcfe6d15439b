using SecretGuard.Knowledge;

namespace SecretGuard.Core.Tests.Knowledge;

public class KeyPathTests
{
    [Theory]
    [InlineData("Keycloak:ClientSecret", SlotKind.ClientSecret)]
    [InlineData("Keycloak__ClientSecret", SlotKind.ClientSecret)]
    [InlineData("Client:Secret", SlotKind.ClientSecret)]
    [InlineData("spring.cloud.config.client_secret", SlotKind.ClientSecret)]
    [InlineData("Jwt:Key", SlotKind.CryptographicKey)]
    [InlineData("Jwt:Secret", SlotKind.CryptographicKey)]
    [InlineData("Auth:JwtSettings:SecretKey", SlotKind.CryptographicKey)]
    [InlineData("Token:Url", SlotKind.TokenEndpoint)]
    [InlineData("Kestrel:Certificates:Default:Password", SlotKind.Password)]
    public void SlotOf_LastParts_Tell(string path, SlotKind kind) => Assert.Equal(kind, KeyPath.SlotOf(path));

    [Theory]
    [InlineData("ClientSecret:Length")]
    [InlineData("ClientSecret:")]
    [InlineData(":")]
    [InlineData("__")]
    [InlineData("Map:Key")]
    [InlineData("")]
    public void SlotOf_OtherPaths_TellNothing(string path) => Assert.Null(KeyPath.SlotOf(path));
}
