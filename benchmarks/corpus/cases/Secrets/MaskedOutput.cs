namespace Corpus.Secrets.MaskedOutput;

static class Masks
{
    public static string Show(string clientSecret) => clientSecret.Length > 0 ? "********" : "not set"; // -
    public const string MaskedClientSecret = "********"; // -
}
