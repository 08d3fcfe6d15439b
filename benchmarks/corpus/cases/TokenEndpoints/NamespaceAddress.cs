namespace Corpus.TokenEndpoints.NamespaceAddress;

static class Names
{
    public const string ClaimType = "http://schemas.xmlsoap.org/ws/2005/05/identity/claims/name"; // -
    public const string TokenProfile = "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-username-token-profile-1.0"; // -
}
