namespace Corpus.Validation.SignatureValidator;

using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

static class Api
{
    public static TokenValidationParameters Create() => new() { SignatureValidator = (token, _) => new JsonWebToken(token) }; // +
}
