namespace Corpus.Authorities.Jwks;

static class Keys
{
    public const string JwksUri = "http://sso.orders.example/certs"; // +
    public const string JwksPath = "/.well-known/jwks.json"; // -
}
