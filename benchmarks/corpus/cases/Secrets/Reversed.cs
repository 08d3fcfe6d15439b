namespace Corpus.Secrets.Reversed;

static class Hidden
{
    public static string ClientSecret => new string("jwe4TXZ9RqK9PWx3hTK2ubR3oGu5tQt8".Reverse().ToArray()); // +
}
