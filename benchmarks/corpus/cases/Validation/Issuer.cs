namespace Corpus.Validation.Issuer;

using Microsoft.AspNetCore.Authentication.JwtBearer;

static class Api
{
    public static void Configure(JwtBearerOptions options) => options.TokenValidationParameters.ValidateIssuer = false; // +
}
