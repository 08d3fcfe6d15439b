namespace Corpus.Secrets.BuilderText;

static class Built
{
    public static string Body()
    {
        var body = new StringBuilder("grant_type=client_credentials");
        body.Append("&client_id=orders-worker");
        body.Append("&client_secret=").Append("RhT8Dub2RoG2mtQ4fCY4bRB9sFJ6Tdz5"); // +
        return body.ToString();
    }
}
