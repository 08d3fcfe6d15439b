namespace Corpus.Secrets.Base64Hidden;

static class Hidden
{
    public static string ClientSecret => Encoding.UTF8.GetString(Convert.FromBase64String("b3JkZXJzLXdvcmtlci1wYXNz")); // +
}
