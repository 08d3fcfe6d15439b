namespace Corpus.Tokens.Introspection;

using Duende.IdentityModel.Client;

static class Checks
{
    public static TokenIntrospectionRequest Create() => new() { Address = "https://sso.orders.example/introspect", Token = "kGL4dou2Ygt4Njw2HTX9JRq2WPW2RhT8Dub2RoG2" }; // +
}
