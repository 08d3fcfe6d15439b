namespace Corpus.Requirements.FollowsScheme;

using Microsoft.AspNetCore.Authentication.JwtBearer;

static class Api
{
    public static void Configure(JwtBearerOptions options, string authority)
    {
        options.Authority = authority;
        options.RequireHttpsMetadata = authority.StartsWith("https"); // +
    }
}
