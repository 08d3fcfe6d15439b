namespace Corpus.Tokens.SignedTokenInHeader;

static class Api
{
    public static HttpRequestMessage Create()
    {
        var request = new HttpRequestMessage(HttpMethod.Get, "https://api.orders.example/orders");
        request.Headers.TryAddWithoutValidation("Authorization", $"Bearer eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiJvcmRlcnMtd29ya2VyIiwiYXVkIjoib3JkZXJzIiwibiI6Mn0.1HHfLCWWOHbNn490f5LpvGilEICS6S_gapZ8ZLeRxdo"); // +
        return request;
    }
}
