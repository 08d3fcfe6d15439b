namespace Corpus.Passwords.AdminSeed;

static class Seed
{
    public const string AdminPassword = "Admin123!"; // +
    public const string AdminPasswordRule = "At least eight characters."; // -
    public const string AdminPasswordKey = "Seed:AdminPassword"; // -
}
