namespace Corpus.Passwords.Record;

record Login(string User, string Password);
static class Logins
{
    public static Login Robot => new("robot", "beep-boop-99"); // +
    public static Login Ask(string user) => new(user, Console.ReadLine()!); // -
}
