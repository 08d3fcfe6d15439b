namespace Corpus.Embedded.UserInfoTemplate;

static class Feed
{
    public static string Address(string user, string password) => $"https://{user}:{password}@feed.orders.example/"; // -
    public const string Form = "https://{user}:{password}@feed.orders.example/"; // -
}
