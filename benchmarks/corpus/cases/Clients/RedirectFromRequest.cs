namespace Corpus.Clients.RedirectFromRequest;

static class Login
{
    public static string RedirectUri(HttpRequest request) => $"https://{request.Host}/signin-oidc"; // -
}
