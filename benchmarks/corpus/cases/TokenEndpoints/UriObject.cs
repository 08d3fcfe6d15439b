namespace Corpus.TokenEndpoints.UriObject;

static class Token
{
    private static readonly Uri TokenUri = new("http://sso.orders.example/oauth2/token"); // +
    public static Uri Get() => TokenUri;
}
