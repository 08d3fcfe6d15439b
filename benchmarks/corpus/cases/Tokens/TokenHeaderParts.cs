namespace Corpus.Tokens.TokenHeaderParts;

static class Api
{
    public const string Start = "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9"; // -
}
