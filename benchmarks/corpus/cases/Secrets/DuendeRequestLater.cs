namespace Corpus.Secrets.DuendeRequestLater;

using Duende.IdentityModel.Client;

static class Tokens
{
    public static ClientCredentialsTokenRequest Create(string id)
    {
        var request = new ClientCredentialsTokenRequest { ClientId = id };
        request.ClientSecret = "K7gNU3sdo"; // +
        return request;
    }
}
