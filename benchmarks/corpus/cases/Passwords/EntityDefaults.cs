namespace Corpus.Passwords.EntityDefaults;

sealed class User
{
    public string Name { get; set; } = ""; // -
    public string PasswordHash { get; set; } = ""; // -
    public string Password { get; set; } = "welcome1"; // +
}
