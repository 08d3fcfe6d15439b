namespace Corpus.Secrets.PropertyPattern;

static class Checks
{
    public static bool IsImport(Dictionary<string, string> form) => form["client_id"] == "import" && form["client_secret"] == "foh9VHX7pYG2cCy7RZc8otr2mcV6oqb3"; // +
}
