namespace Corpus.Secrets.MsalOptions;

using Microsoft.Identity.Client;

static class Graph
{
    public static IConfidentialClientApplication Create() => ConfidentialClientApplicationBuilder.CreateWithApplicationOptions(new()
    {
        ClientId = "cd2206cb-d843-4c9b-8913-68c786f3b5f9", // -
        ClientSecret = "mkG3rdo2WYg2HNj4eHT5ZJR6KWP8xRh6KDu8RRo2", // +
        TenantId = "d2206cbd-8434-49be-8136-8c786f3b5f9c", // -
    }).Build();
}
