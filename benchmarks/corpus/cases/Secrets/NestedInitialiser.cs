namespace Corpus.Secrets.NestedInitialiser;

sealed class Provider { public string Name { get; set; } = ""; public string ClientSecret { get; set; } = ""; }
sealed class SsoOptions { public Provider Primary { get; } = new(); public Provider Backup { get; } = new(); }
static class Setup
{
    public static SsoOptions Create() => new() { Primary = { Name = "one", ClientSecret = "BVs5JwT8zmq6VQz3nwv7xDM6jfo7xVH6" } }; // +
}
