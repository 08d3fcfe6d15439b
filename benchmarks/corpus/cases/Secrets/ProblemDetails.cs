namespace Corpus.Secrets.ProblemDetails;

static class Errors
{
    public const string InvalidClient = "invalid_client"; // -
    public static string ClientSecretExpired => "AADSTS7000222: The provided client secret keys are expired."; // -
}
