namespace Corpus.Tokens.SlackWebhookLike;

static class Chat
{
    public const string WebhookUrl = "https://hooks.orders.example/services/orders/import"; // -
    public const string WebhookSecret = "VHX7pYG2cCy7RZc8otr2mcV6oqb3jWQ2xZi8PfM7"; // +
}
