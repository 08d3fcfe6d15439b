namespace Corpus.Secrets.ConsumerSecret;

static class OAuth1
{
    public static readonly string ConsumerKey = "orders";
    public static readonly string ConsumerSecret = "ubR3oGu5tQt8CYR4RBV4FJw6dzm3vVQ8Hnw4yxD4"; // +
}
