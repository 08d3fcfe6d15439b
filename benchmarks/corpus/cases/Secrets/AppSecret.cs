namespace Corpus.Secrets.AppSecret;

sealed class FacebookSettings
{
    public string AppId { get; init; } = "178241003";
    public string AppSecret { get; init; } = "1f4b4a0ded38f0946ade44e767c3679c"; // +
}
