namespace Corpus.Authorities.OpenIddictIssuer;

static class Server
{
    public static void Configure(OpenIddictServerBuilder builder) => builder.SetIssuer("http://sso.orders.example/"); // +
}
