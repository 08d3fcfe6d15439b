namespace Corpus.Queries.QueryDictionary;

using Microsoft.AspNetCore.WebUtilities;

static class Api
{
    public static string Orders(string secret) => QueryHelpers.AddQueryString("https://api.orders.example/orders", new Dictionary<string, string?> { ["client_secret"] = secret }); // +
}
