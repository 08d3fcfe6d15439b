using SecretGuard.Knowledge;

namespace SecretGuard.Core.Tests.Knowledge;

public class NameWordsTests
{
    [Theory]
    [InlineData("clientSecret", "client secret")]
    [InlineData("ClientSecret", "client secret")]
    [InlineData("_clientSecret", "client secret")]
    [InlineData("client_secret", "client secret")]
    [InlineData("client-secret", "client secret")]
    [InlineData("CLIENT_SECRET", "client secret")]
    [InlineData("AZURE_CLIENT_SECRET_2", "azure client secret")]
    [InlineData("Keycloak:ClientSecret", "keycloak client secret")]
    [InlineData("OAUTHToken", "oauth token")]
    [InlineData("IDPClientSecret", "idp client secret")]
    [InlineData("clientsecret", "clientsecret")]
    [InlineData("123", "")]
    [InlineData("", "")]
    public void Split_AnyCasing_GivesTheSameWords(string name, string words) => Assert.Equal(words, string.Join(" ", NameWords.Split(name)));
}
