namespace Corpus.Secrets.BodyWithHole;

static class TokenBody
{
    public static string Create(string id, string secret) => $"grant_type=client_credentials&client_id={id}&client_secret={secret}"; // -
}
