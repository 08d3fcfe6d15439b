namespace Corpus.Secrets.ExtensionMethod;

static class ClientExtensions
{
    public static HttpClient WithClientSecret(this HttpClient client, string secret) => client;
    public static HttpClient Create() => new HttpClient().WithClientSecret("JwT8zmq6VQz3nwv7xDM6jfo7xVH6JpY5"); // +
}
