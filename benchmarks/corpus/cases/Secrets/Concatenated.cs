namespace Corpus.Secrets.Concatenated;

static class Hidden
{
    private const string ClientSecret = "k3Y9" + "Wq2L" + "pX7r" + "Bn5T"; // +
    public static string Value => ClientSecret;
}
