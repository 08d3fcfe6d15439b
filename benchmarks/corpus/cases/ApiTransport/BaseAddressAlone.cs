namespace Corpus.ApiTransport.BaseAddressAlone;

static class Api
{
    public static void Prepare(HttpClient client) => client.BaseAddress = new Uri("http://weather.orders.example"); // -
}
