namespace Corpus.Requirements.ConstantFalse;

using Microsoft.AspNetCore.Authentication.JwtBearer;

static class Api
{
    private const bool Required = false;
    public static void Configure(JwtBearerOptions options) => options.RequireHttpsMetadata = Required; // +
}
