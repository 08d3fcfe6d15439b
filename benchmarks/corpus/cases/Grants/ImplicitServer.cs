namespace Corpus.Grants.ImplicitServer;

static class Server
{
    public static void Configure(OpenIddictServerBuilder builder) => builder
        .AllowAuthorizationCodeFlow() // -
        .AllowImplicitFlow(); // +
}
