namespace Corpus.Embedded.ProxyAddress;

static class Network
{
    public static WebProxy Create() => new("http://proxy.orders.example:3128") { Credentials = CredentialCache.DefaultCredentials }; // -
}
