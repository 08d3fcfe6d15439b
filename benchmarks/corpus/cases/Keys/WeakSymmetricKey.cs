namespace Corpus.Keys.WeakSymmetricKey;

using Microsoft.IdentityModel.Tokens;

static class Jwt
{
    public static SymmetricSecurityKey Create() => new("this is my custom secret key for authentication"u8.ToArray()); // +
}
