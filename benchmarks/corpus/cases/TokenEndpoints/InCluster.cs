namespace Corpus.TokenEndpoints.InCluster;

static class Token
{
    public const string TokenEndpoint = "http://keycloak.identity.svc.cluster.local/realms/orders/protocol/openid-connect/token"; // +
}
