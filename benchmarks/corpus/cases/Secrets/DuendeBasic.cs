namespace Corpus.Secrets.DuendeBasic;

using Duende.IdentityModel.Client;

static class Tokens
{
    public static void Prepare(HttpClient client) => client.SetBasicAuthenticationOAuth("orders-worker", "Lrd5uWY4tHN2weH8XZJ9qKW6WxR8TKD2"); // +
}
