namespace Corpus.Passwords.RedisOptions;

using StackExchange.Redis;

static class Cache
{
    public static void Configure(ConfigurationOptions options) => options.Password = "XZJ9qKW6WxR8TKD2bRR6Gum7Qtf2YRb4"; // +
}
