namespace Corpus.Queries.Literal;

static class Api
{
    public static Task<string> GetAsync(HttpClient client) => client.GetStringAsync("https://maps.orders.example/tiles?api_key=bjd5rYB4QQf6Dmk9Lrd5uWY4tHN2weH8"); // +
}
