namespace Corpus.Secrets.MsalFromConfiguration;

using Microsoft.Identity.Client;

static class Graph
{
    public static IConfidentialClientApplication Create(IConfiguration configuration) => ConfidentialClientApplicationBuilder
        .Create(configuration["AzureAd:ClientId"])
        .WithClientSecret(configuration["AzureAd:ClientSecret"]) // -
        .Build();
}
