namespace Corpus.TokenEndpoints.CloudMetadata;

static class Identity
{
    public const string TokenUrl = "http://169.254.169.254/metadata/identity/oauth2/token"; // -
}
