namespace Corpus.Queries.UriBuilderQuery;

static class Api
{
    public static Uri Create(string password) => new UriBuilder("https://api.orders.example/login") { Query = "user=orders&password=" + password }.Uri; // +
}
