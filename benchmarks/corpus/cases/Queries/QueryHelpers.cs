namespace Corpus.Queries.QueryHelpers;

using Microsoft.AspNetCore.WebUtilities;

static class Api
{
    public static string Orders(string accessToken) => QueryHelpers.AddQueryString("https://api.orders.example/orders", "access_token", accessToken); // +
    public static string Sorted(string by) => QueryHelpers.AddQueryString("https://api.orders.example/orders", "sort", by); // -
}
