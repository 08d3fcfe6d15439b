namespace Corpus.Secrets.InMemoryConfiguration;

static class Settings
{
    public static IConfiguration Create() => new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
    {
        ["Orders:ClientId"] = "orders-worker",
        ["Orders:ClientSecret"] = "RqK9PWx3hTK2ubR3oGu5tQt8CYR4RBV4", // +
        ["Orders:ClientSecret:Source"] = "vault", // -
    }).Build();
}
