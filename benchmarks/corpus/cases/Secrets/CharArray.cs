namespace Corpus.Secrets.CharArray;

static class Hidden
{
    public static string ClientSecret => new string(new[] { 'h', 'u', 'n', 't', 'e', 'r', '2' }); // +
}
