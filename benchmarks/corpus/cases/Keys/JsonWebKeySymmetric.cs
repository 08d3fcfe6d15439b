namespace Corpus.Keys.JsonWebKeySymmetric;

using Microsoft.IdentityModel.Tokens;

static class Jwk
{
    public static JsonWebKey Create() => new() { Kty = "oct", K = "uWY4tHN2weH8XZJ9qKW6WxR8TKD2bRR6Gum7Qtf2YRb" }; // +
}
