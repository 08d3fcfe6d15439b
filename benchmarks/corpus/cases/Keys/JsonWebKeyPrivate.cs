namespace Corpus.Keys.JsonWebKeyPrivate;

using Microsoft.IdentityModel.Tokens;

static class Jwk
{
    public static JsonWebKey Create() => new()
    {
        Kty = "RSA", // -
        N = "dou2Ygt4Njw2HTX9JRq2WPW2RhT8Dub2RoG2mtQ4fCY4bRB9sFJ6Tdz5qvV2zHn2", // -
        D = "ouW8gtH6jwe4TXZ9RqK9PWx3hTK2ubR3oGu5tQt8CYR4RBV4FJw6dzm3vVQ8Hnw4", // +
    };
}
