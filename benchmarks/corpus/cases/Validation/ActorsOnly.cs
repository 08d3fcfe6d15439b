namespace Corpus.Validation.ActorsOnly;

using Microsoft.IdentityModel.Tokens;

static class Api
{
    public static TokenValidationParameters Create(SecurityKey key) => new()
    {
        ValidIssuer = "https://sso.orders.example", // -
        ValidAudience = "orders", // -
        IssuerSigningKey = key, // -
    };
}
