namespace Corpus.Authorities.IssuerComparison;

static class Checks
{
    public static bool IsOurs(string issuer) => issuer == "http://sso.orders.example"; // -
}
