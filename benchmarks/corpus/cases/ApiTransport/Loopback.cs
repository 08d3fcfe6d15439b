namespace Corpus.ApiTransport.Loopback;

static class Api
{
    public static void Prepare(HttpClient client, string token)
    {
        client.BaseAddress = new Uri("http://localhost:5000"); // -
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
    }
}
