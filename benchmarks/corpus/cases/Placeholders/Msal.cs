namespace Corpus.Placeholders.Msal;

using Microsoft.Identity.Client;

static class Graph
{
    public static object Create() => ConfidentialClientApplicationBuilder.Create("[client id]").WithClientSecret("[Enter the Client Secret Here]").Build(); // +
}
