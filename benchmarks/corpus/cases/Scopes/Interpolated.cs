namespace Corpus.Scopes.Interpolated;

static class Token
{
    public static string Body(string secret, string tenant) => $"grant_type=client_credentials&client_secret={secret}&scope=orders.{tenant}%20admin"; // +
}
