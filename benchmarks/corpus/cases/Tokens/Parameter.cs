namespace Corpus.Tokens.Parameter;

static class Calls
{
    public static Task<string> GetAsync(HttpClient client) => SendAsync(client, accessToken: "GLr3ouW8gtH6jwe4TXZ9RqK9PWx3hTK2ubR3oGu5"); // +
    private static Task<string> SendAsync(HttpClient client, string accessToken) => client.GetStringAsync("https://api.orders.example/" + accessToken.Length);
}
