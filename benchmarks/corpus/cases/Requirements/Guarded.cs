namespace Corpus.Requirements.Guarded;

using Microsoft.AspNetCore.Authentication.JwtBearer;

static class Api
{
    public static void Configure(JwtBearerOptions options, IHostEnvironment environment)
    {
        if (environment.IsDevelopment())
        {
            options.RequireHttpsMetadata = false; // -
        }
    }
}
