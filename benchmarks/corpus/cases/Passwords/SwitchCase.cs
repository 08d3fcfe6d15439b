namespace Corpus.Passwords.SwitchCase;

static class Door
{
    public static string Role(string password) => password switch
    {
        "letmein-admin" => "admin", // +
        _ => "guest",
    };
}
