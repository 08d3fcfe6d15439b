namespace Corpus.Authorities.Msal;

using Microsoft.Identity.Client;

static class Graph
{
    public static object Create() => ConfidentialClientApplicationBuilder.Create("orders").WithOidcAuthority("http://sso.orders.example").Build(); // +
    public static object Secure() => ConfidentialClientApplicationBuilder.Create("orders").WithAuthority("https://login.microsoftonline.com/orders.example").Build(); // -
}
