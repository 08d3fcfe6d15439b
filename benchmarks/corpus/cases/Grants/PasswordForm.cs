namespace Corpus.Grants.PasswordForm;

static class Login
{
    public static Dictionary<string, string> Form(string user, string password) => new()
    {
        ["grant_type"] = "password", // +
        ["username"] = user,
        ["password"] = password,
    };
}
