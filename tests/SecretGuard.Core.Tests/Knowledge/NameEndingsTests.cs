using SecretGuard.Knowledge;

namespace SecretGuard.Core.Tests.Knowledge;

public class NameEndingsTests
{
    private static readonly NameEndings Endings = new(["secret", "id", "s", "url"]);

    [Theory]
    [InlineData("clientSecret")]
    [InlineData("CLIENT_SECRET")]
    [InlineData("client_secret_2")]
    [InlineData("clientsecret")]
    [InlineData("ClientId")]
    [InlineData("clientID")]
    [InlineData("client_id")]
    [InlineData("id")]
    [InlineData("OAuthURL")]
    [InlineData("key-s")]
    [InlineData("keyS")]
    [InlineData("Secret:")]
    // A large letter of another alphabet is a small one of ASCII: the sign of the Kelvin scale.
    [InlineData("To\u212a")]
    [InlineData("URL\u017f")]
    [InlineData("\u017fecret")]
    public void MayEnd_NameThatEndsWithAWord_IsTrue(string name) => Assert.True(Endings.MayEnd("(" + name + ")", 1, name.Length), name);

    [Theory]
    [InlineData("")]
    [InlineData("_1")]
    [InlineData("clientSecretHeader")]
    [InlineData("valid")]
    [InlineData("VALID")]
    [InlineData("keys")]
    [InlineData("KEYS")]
    [InlineData("curly")]
    [InlineData("secre")]
    [InlineData("xIdx")]
    [InlineData("decret")]
    [InlineData("ret")]
    public void MayEnd_NameThatEndsWithAnother_IsFalse(string name) => Assert.False(Endings.MayEnd("s" + name + "s", 1, name.Length), name);
}
