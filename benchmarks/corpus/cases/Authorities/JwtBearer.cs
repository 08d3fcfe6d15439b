namespace Corpus.Authorities.JwtBearer;

using Microsoft.AspNetCore.Authentication.JwtBearer;

static class Api
{
    public static void Configure(JwtBearerOptions options)
    {
        options.Authority = "http://sso.orders.example/realms/orders"; // +
        options.Audience = "orders-api";
    }
}
