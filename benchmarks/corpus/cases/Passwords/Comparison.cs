namespace Corpus.Passwords.Comparison;

static class Door
{
    public static bool Opens(string password) => password == "opensesame"; // +
    public static bool Differs(string password, string again) => password != again; // -
}
