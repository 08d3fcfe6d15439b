namespace Corpus.Secrets.DuendeAssertion;

using Duende.IdentityModel.Client;

static class Tokens
{
    public static ClientCredentialsTokenRequest Create(string assertion) => new()
    {
        ClientId = "orders.worker",
        ClientAssertion = new() { Type = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer", Value = assertion }, // -
    };
}
