namespace Corpus.Queries.FlurlQuery;

using Flurl.Http;

static class Api
{
    public static IFlurlRequest Create(string key) => "https://api.orders.example/orders".SetQueryParam("api_key", key); // +
}
