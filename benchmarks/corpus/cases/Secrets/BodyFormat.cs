namespace Corpus.Secrets.BodyFormat;

static class TokenBody
{
    public static string Create(string id) => string.Format("client_id={0}&client_secret={1}", id, "opensesame"); // +
}
