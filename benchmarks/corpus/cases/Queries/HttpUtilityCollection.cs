namespace Corpus.Queries.HttpUtilityCollection;

static class Api
{
    public static string Address(string secret)
    {
        var query = System.Web.HttpUtility.ParseQueryString(string.Empty);
        query["client_secret"] = secret; // +
        return "https://api.orders.example/orders?" + query;
    }
}
