namespace Corpus.Clients.SwaggerSecret;

using Swashbuckle.AspNetCore.SwaggerUI;

static class Documentation
{
    public static void Configure(SwaggerUIOptions options, IConfiguration configuration)
    {
        options.OAuthClientId("orders-docs"); // -
        options.OAuthClientSecret(configuration["Docs:ClientSecret"]!); // +
        options.OAuthUsePkce(); // -
    }
}
