namespace Corpus.Tokens.SignalRProvider;

sealed class HubOptions { public Func<Task<string?>>? AccessTokenProvider { get; set; } }
static class Hub
{
    public static HubOptions Create() => new() { AccessTokenProvider = () => Task.FromResult<string?>("xVH6JpY5icC6BRZ2yot7zmc6uoq8cjW8YxZ2sPf5") }; // +
    public static HubOptions From(Func<Task<string?>> ask) => new() { AccessTokenProvider = ask }; // -
}
