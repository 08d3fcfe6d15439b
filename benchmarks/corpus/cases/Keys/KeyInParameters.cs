namespace Corpus.Keys.KeyInParameters;

using Microsoft.IdentityModel.Tokens;

static class Jwt
{
    private const string SigningKey = "rdo2WYg2HNj4eHT5ZJR6KWP8xRh6KDu8RRo2umt3tfC3RbR9VsF3wTd8mqv4QzH7"; // +
    public static TokenValidationParameters Create() => new() { IssuerSigningKey = new SymmetricSecurityKey(Encoding.ASCII.GetBytes(SigningKey)) };
}
