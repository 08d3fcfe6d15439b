namespace Corpus.Secrets.RequiredMember;

sealed class SsoClient
{
    public required string Id { get; init; }
    public required string ClientSecret { get; init; } // -
    public static SsoClient Import => new() { Id = "import", ClientSecret = "kingfisher-and-heron" }; // +
}
