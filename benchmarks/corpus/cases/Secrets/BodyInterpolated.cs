namespace Corpus.Secrets.BodyInterpolated;

static class TokenBody
{
    private const string Secret = "dWr2BtQ4ftD4kGL4dou2Ygt4Njw2HTX9"; // +
    public static string Create(string id) => $"grant_type=client_credentials&client_id={id}&client_secret={Secret}";
}
