namespace Corpus.Scopes.EntraDefault;

using Microsoft.Identity.Client;

static class Graph
{
    public static object Ask(IConfidentialClientApplication application) => application.AcquireTokenForClient(["https://graph.microsoft.com/.default"]); // -
    public static object AskWrong(IConfidentialClientApplication application) => application.AcquireTokenForClient(["https://graph.microsoft.com/User.Read"]); // +
}
