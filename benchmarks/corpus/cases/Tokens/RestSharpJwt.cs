namespace Corpus.Tokens.RestSharpJwt;

using RestSharp.Authenticators;

static class Api
{
    public static JwtAuthenticator Create() => new("QQf6Dmk9Lrd5uWY4tHN2weH8XZJ9qKW6WxR8TKD2bRR6Gum7"); // +
}
