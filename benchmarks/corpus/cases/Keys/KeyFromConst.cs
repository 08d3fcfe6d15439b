namespace Corpus.Keys.KeyFromConst;

using Microsoft.IdentityModel.Tokens;

static class Jwt
{
    private const string SecretKey = "pYG2cCy7RZc8otr2mcV6oqb3jWQ2xZi8PfM7ELe9SCp2wCP3"; // +
    private static readonly byte[] Bytes = Encoding.UTF8.GetBytes(SecretKey);
    public static SigningCredentials Create() => new(new SymmetricSecurityKey(Bytes), "HS256"); // -
}
