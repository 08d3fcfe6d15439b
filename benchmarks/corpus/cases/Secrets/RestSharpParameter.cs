namespace Corpus.Secrets.RestSharpParameter;

using RestSharp;

static class Api
{
    public static RestRequest Create() => new RestRequest("connect/token", Method.Post)
        .AddParameter("grant_type", "client_credentials")
        .AddParameter("client_id", "orders-worker")
        .AddParameter("client_secret", "dou2Ygt4Njw2HTX9JRq2WPW2RhT8Dub2"); // +
}
