namespace Corpus.ApiTransport.SetBearer;

using Duende.IdentityModel.Client;

static class Api
{
    public static async Task<string> GetAsync(HttpClient client, string token)
    {
        client.SetBearerToken(token);
        return await client.GetStringAsync("http://api.orders.example/orders"); // +
    }
}
