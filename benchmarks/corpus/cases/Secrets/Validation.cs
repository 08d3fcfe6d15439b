namespace Corpus.Secrets.Validation;

static class Checks
{
    public static string? Problem(string? clientSecret)
    {
        if (string.IsNullOrWhiteSpace(clientSecret)) return "A client secret is required."; // -
        return clientSecret.Length < 16 ? "The client secret is too short." : null; // -
    }
}
