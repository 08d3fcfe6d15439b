namespace Corpus.ApiTransport.BaseAddressAndBearer;

static class Api
{
    public static void Prepare(HttpClient client, string token)
    {
        client.BaseAddress = new Uri("http://api.orders.example"); // +
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
    }
}
