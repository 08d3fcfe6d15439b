namespace Corpus.Authorities.ServiceEndpoints;

static class Pages
{
    public const string Documentation = "http://docs.orders.example"; // -
    public const string Schema = "http://json-schema.org/draft-07/schema#"; // -
    public const string IssuerLogo = "http://static.orders.example/logo.png"; // -
}
