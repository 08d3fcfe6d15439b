namespace Corpus.Secrets.NamedHttpClient;

static class Setup
{
    public static void Add(IServiceCollection services) => services.AddHttpClient("orders", client =>
    {
        client.BaseAddress = new Uri("https://api.orders.example");
        client.DefaultRequestHeaders.Add("client_secret", "RbR9VsF3wTd8mqv4QzH7wvy8DMC2foh9"); // +
    });
}
