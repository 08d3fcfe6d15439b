namespace Corpus.Authorities.MetadataAddress;

using Microsoft.AspNetCore.Authentication.JwtBearer;

static class Api
{
    public static JwtBearerOptions Create() => new()
    {
        MetadataAddress = "http://sso.orders.example/.well-known/openid-configuration", // +
    };
}
