namespace Corpus.Tokens.TokenEndpointNames;

static class Names
{
    public const string TokenEndpoint = "/connect/token"; // -
    public const string AccessTokenHash = "at_hash"; // -
    public const string IdTokenHint = "id_token_hint"; // -
    public const string SubjectTokenType = "urn:ietf:params:oauth:token-type:access_token"; // -
}
