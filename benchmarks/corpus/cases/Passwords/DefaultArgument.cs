namespace Corpus.Passwords.DefaultArgument;

static class Mail
{
    public static void Send(string host, string user = "orders", string password = "Summer-2025") { } // +
}
