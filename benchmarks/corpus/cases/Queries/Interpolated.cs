namespace Corpus.Queries.Interpolated;

static class Api
{
    public static string Orders(string accessToken) => $"https://api.orders.example/orders?access_token={accessToken}"; // +
    public static string Page(int page) => $"https://api.orders.example/orders?page={page}"; // -
}
