namespace Corpus.Queries.FormBody;

static class Token
{
    public static string Body(string id, string secret) => $"grant_type=client_credentials&client_id={id}&client_secret={secret}"; // -
}
