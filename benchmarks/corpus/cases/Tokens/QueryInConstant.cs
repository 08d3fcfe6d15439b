namespace Corpus.Tokens.QueryInConstant;

static class Map
{
    public const string Subscription = "b4a0ded38f0946ade44e767c3679ce83"; // -
    public const string SubscriptionKey = "4a0ded38f0946ade44e767c3679ce83e"; // +
}
