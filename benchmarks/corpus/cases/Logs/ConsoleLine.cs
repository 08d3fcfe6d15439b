namespace Corpus.Logs.ConsoleLine;

static class Token
{
    public static void Show(string accessToken) => Console.WriteLine("Token: " + accessToken); // +
    public static void Count(string accessToken) => Console.WriteLine("Token has " + accessToken.Length); // -
}
