namespace Corpus.Grants.PasswordNames;

static class Names
{
    public const string Password = "password"; // -
    public static bool IsPasswordGrant(string grant) => grant == "password"; // -
    public const string InputType = "password"; // -
}
