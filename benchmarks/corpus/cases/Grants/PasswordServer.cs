namespace Corpus.Grants.PasswordServer;

static class Server
{
    public static void Configure(OpenIddictServerBuilder builder) => builder
        .AllowClientCredentialsFlow() // -
        .AllowPasswordFlow(); // +
}
