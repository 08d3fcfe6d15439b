namespace Corpus.Secrets.ListOfProviders;

sealed record Provider(string Name, string ClientId, string ClientSecret);
static class Providers
{
    public static readonly List<Provider> All =
    [
        new("one", "id-one", "VsF3wTd8mqv4QzH7wvy8DMC2foh9VHX7"), // +
        new("two", "id-two", Environment.GetEnvironmentVariable("TWO_SECRET") ?? ""), // -
    ];
}
