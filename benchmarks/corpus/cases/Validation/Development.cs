namespace Corpus.Validation.Development;

using Microsoft.AspNetCore.Authentication.JwtBearer;

static class Api
{
    public static void Configure(JwtBearerOptions options, IHostEnvironment environment)
    {
        if (environment.IsDevelopment()) options.TokenValidationParameters.ValidateIssuer = false; // -
        options.TokenValidationParameters.ValidateAudience = environment.IsProduction(); // -
    }
}
