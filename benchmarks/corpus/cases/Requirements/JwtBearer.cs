namespace Corpus.Requirements.JwtBearer;

using Microsoft.AspNetCore.Authentication.JwtBearer;

static class Api
{
    public static void Configure(JwtBearerOptions options) => options.RequireHttpsMetadata = false; // +
    public static void Configure(JwtBearerOptions options, IHostEnvironment environment) => options.RequireHttpsMetadata = !environment.IsDevelopment(); // -
}
