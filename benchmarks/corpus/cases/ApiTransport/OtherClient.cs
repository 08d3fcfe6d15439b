namespace Corpus.ApiTransport.OtherClient;

static class Api
{
    public static void Prepare(HttpClient orders, HttpClient weather, string token)
    {
        orders.BaseAddress = new Uri("https://api.orders.example");
        orders.DefaultRequestHeaders.Authorization = new("Bearer", token);
        weather.BaseAddress = new Uri("http://weather.orders.example"); // -
    }
}
