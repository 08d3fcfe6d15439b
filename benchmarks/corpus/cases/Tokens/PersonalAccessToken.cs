namespace Corpus.Tokens.PersonalAccessToken;

sealed class BuildOptions
{
    public string PersonalAccessToken { get; init; } = "ftD4kGL4dou2Ygt4Njw2HTX9JRq2WPW2RhT8Dub2RoG2mtQ4fCY4"; // +
    public string PersonalAccessTokenPage { get; init; } = "https://build.orders.example/tokens"; // -
}
