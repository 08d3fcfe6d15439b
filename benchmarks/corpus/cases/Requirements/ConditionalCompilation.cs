namespace Corpus.Requirements.ConditionalCompilation;

using Microsoft.AspNetCore.Authentication.JwtBearer;

static class Api
{
    public static void Configure(JwtBearerOptions options)
    {
#if DEBUG
        options.RequireHttpsMetadata = false; // +
#endif
        options.Authority = "https://sso.orders.example";
    }
}
