namespace Corpus.Authorities.OwnOptions;

sealed class SsoOptions
{
    public string Authority { get; set; } = "http://sso.orders.example"; // +
    public string AuthorityName { get; set; } = "Orders SSO"; // -
}
