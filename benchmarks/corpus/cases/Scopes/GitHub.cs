namespace Corpus.Scopes.GitHub;

static class Token
{
    public const string TokenEndpoint = "https://github.com/login/oauth/access_token";
    public const string Scope = "repo admin:org"; // +
}
