namespace Corpus.Validation.ExpiredOnPurpose;

using Microsoft.IdentityModel.Tokens;

static class Renewal
{
    public static TokenValidationParameters ForRefresh(SecurityKey key) => GetPrincipalFromExpiredToken(key);
    private static TokenValidationParameters GetPrincipalFromExpiredToken(SecurityKey key) => new()
    {
        IssuerSigningKey = key,
        ValidateLifetime = false, // -
    };
}
