namespace Corpus.TokenEndpoints.SchemeCheck;

static class Token
{
    public static bool IsPlain(string tokenEndpoint) => tokenEndpoint.StartsWith("http://"); // -
}
