namespace Corpus.Secrets.Length;

static class Rules
{
    public const int ClientSecretLength = 32; // -
    public static readonly TimeSpan ClientSecretLifetime = TimeSpan.FromDays(90); // -
    public static readonly string ClientSecretExpires = "2027-01-31"; // -
}
