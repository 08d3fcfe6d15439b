namespace Corpus.Requirements.OpenIddict;

static class Server
{
    public static void Configure(OpenIddictServerBuilder builder) => builder.UseAspNetCore()
        .EnableTokenEndpointPassthrough()
        .DisableTransportSecurityRequirement(); // +
}
