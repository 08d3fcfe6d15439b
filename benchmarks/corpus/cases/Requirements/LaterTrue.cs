namespace Corpus.Requirements.LaterTrue;

using Microsoft.AspNetCore.Authentication.JwtBearer;

static class Api
{
    public static void Configure(JwtBearerOptions options)
    {
        options.RequireHttpsMetadata = true; // -
        options.Authority = "https://sso.orders.example";
    }
}
