namespace Corpus.Secrets.JsonBody;

static class TokenBody
{
    public static string Auth0 => """{ "grant_type": "client_credentials", "client_secret": "rYB4QQf6Dmk9Lrd5uWY4tHN2weH8XZJ9" }"""; // +
}
