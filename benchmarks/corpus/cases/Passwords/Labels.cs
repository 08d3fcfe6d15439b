namespace Corpus.Passwords.Labels;

static class Labels
{
    public const string Password = "Password"; // -
    public const string PasswordField = "password"; // -
    public const string ForgotPassword = "Forgot your password?"; // -
    public const string PasswordPath = "/account/password"; // -
    public const string PasswordPolicy = "^(?=.*[a-z]).{8,}$"; // -
}
