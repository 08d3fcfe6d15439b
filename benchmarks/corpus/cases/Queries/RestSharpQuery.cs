namespace Corpus.Queries.RestSharpQuery;

using RestSharp;

static class Api
{
    public static RestRequest Create(string token) => new RestRequest("orders").AddQueryParameter("access_token", token); // +
    public static RestRequest Header(string token) => new RestRequest("orders").AddHeader("Authorization", "Bearer " + token); // -
}
