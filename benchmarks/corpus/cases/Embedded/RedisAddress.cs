namespace Corpus.Embedded.RedisAddress;

static class Store
{
    public static string Connection => "redis://:weH8XZJ9qKW6WxR8TKD2bRR6@cache.orders.example:6379/0"; // +
}
