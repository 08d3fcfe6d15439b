namespace Corpus.Passwords.TestAccounts;

static class Accounts
{
    public static readonly (string User, string Password)[] Demo = [("alice", "Pass123$"), ("bob", "Pass123$")]; // +
}
