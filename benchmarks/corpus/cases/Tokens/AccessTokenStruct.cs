namespace Corpus.Tokens.AccessTokenStruct;

using Azure.Core;

static class Fixed
{
    public static AccessToken Get() => new("rYB4QQf6Dmk9Lrd5uWY4tHN2weH8XZJ9qKW6WxR8TKD2bRR6", DateTimeOffset.MaxValue); // +
}
