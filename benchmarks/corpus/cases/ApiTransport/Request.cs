namespace Corpus.ApiTransport.Request;

static class Api
{
    public static HttpRequestMessage Create(string token)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, "http://api.orders.example/orders"); // +
        request.Headers.Authorization = new("Bearer", token);
        return request;
    }
}
