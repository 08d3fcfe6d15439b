namespace Corpus.Secrets.MsalBuilder;

using Microsoft.Identity.Client;

static class Graph
{
    public static IConfidentialClientApplication Create() => ConfidentialClientApplicationBuilder
        .Create("47cd2206-cbd8-434c-8be9-1368c786f3b5")
        .WithClientSecret("Dmk9Lrd5uWY4tHN2weH8XZJ9qKW6WxR8TKD2bRR6") // +
        .WithAuthority("https://login.microsoftonline.com/7cd2206c-bd84-44c9-8e91-368c786f3b5f")
        .Build();
}
