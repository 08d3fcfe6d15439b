namespace Corpus.Passwords.UriBuilderPassword;

static class Feed
{
    public static Uri Create() => new UriBuilder("https", "feed.orders.example") { UserName = "reader", Password = "JRq2WPW2RhT8Dub2RoG2" }.Uri; // +
}
