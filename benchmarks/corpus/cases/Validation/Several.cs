namespace Corpus.Validation.Several;

using Microsoft.IdentityModel.Tokens;

static class Api
{
    public static TokenValidationParameters Create() => new()
    {
        ValidateIssuer = true, // -
        ValidateLifetime = false, // +
        RequireSignedTokens = false, // +
        RequireExpirationTime = false, // +
        ClockSkew = TimeSpan.Zero, // -
    };
}
