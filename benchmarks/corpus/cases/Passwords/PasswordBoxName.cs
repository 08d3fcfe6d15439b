namespace Corpus.Passwords.PasswordBoxName;

static class Ui
{
    public const string PasswordBoxName = "passwordBox"; // -
    public static string Autocomplete => "current-password"; // -
    public const char PasswordChar = '*'; // -
}
