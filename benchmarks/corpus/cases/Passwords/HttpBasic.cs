namespace Corpus.Passwords.HttpBasic;

using RestSharp.Authenticators;

static class Api
{
    public static HttpBasicAuthenticator Create() => new("orders-worker", "ZJR6KWP8xRh6KDu8RRo2umt3tfC3RbR9"); // +
}
