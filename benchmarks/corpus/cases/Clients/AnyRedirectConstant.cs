namespace Corpus.Clients.AnyRedirectConstant;

static class Settings
{
    public const string RedirectUri = "*"; // +
    public const string PostLogoutRedirectUri = "https://www.orders.example/"; // -
}
