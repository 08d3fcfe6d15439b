namespace Corpus.Embedded.UserInfoUri;

static class Feed
{
    public static readonly Uri Address = new("https://reader:Njw2HTX9JRq2WPW2RhT8@feed.orders.example/index.json"); // +
    public static readonly Uri Plain = new("https://feed.orders.example/index.json"); // -
}
