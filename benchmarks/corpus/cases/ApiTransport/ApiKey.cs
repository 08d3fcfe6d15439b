namespace Corpus.ApiTransport.ApiKey;

static class Api
{
    public static async Task<string> GetAsync(HttpClient client, string key)
    {
        client.DefaultRequestHeaders.Add("X-Api-Key", key);
        return await client.GetStringAsync("http://api.orders.example/orders"); // +
    }
}
