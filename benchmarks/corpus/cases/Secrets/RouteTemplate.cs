namespace Corpus.Secrets.RouteTemplate;

static class Routes
{
    public const string ClientSecretRoute = "/clients/{id}/secret"; // -
    public const string RotateClientSecret = "clients.secret.rotate"; // -
}
