namespace Corpus.Tokens.SetBearer;

using Duende.IdentityModel.Client;

static class Api
{
    public static void Prepare(HttpClient client) => client.SetBearerToken("tQQ6tDm9GLr3ouW8gtH6jwe4TXZ9RqK9PWx3hTK2"); // +
    public static void Use(HttpClient client, TokenResponse response) => client.SetBearerToken(response.AccessToken); // -
}
