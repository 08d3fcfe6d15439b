namespace Corpus.Authorities.ValidIssuer;

using Microsoft.IdentityModel.Tokens;

static class Api
{
    public static TokenValidationParameters Create() => new() { ValidIssuer = "https://sso.orders.example/realms/orders", ValidAudience = "http://orders.example/api" }; // -
}
