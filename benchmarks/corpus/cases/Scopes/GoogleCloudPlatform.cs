namespace Corpus.Scopes.GoogleCloudPlatform;

static class Google
{
    public const string TokenEndpoint = "https://oauth2.googleapis.com/token";
    public const string Scope = "https://www.googleapis.com/auth/cloud-platform"; // +
}
