namespace Corpus.Requirements.FromSetting;

using Microsoft.AspNetCore.Authentication.JwtBearer;

static class Api
{
    public static void Configure(JwtBearerOptions options, IConfiguration configuration) =>
        options.RequireHttpsMetadata = configuration.GetValue("Jwt:RequireHttps", true); // -
}
