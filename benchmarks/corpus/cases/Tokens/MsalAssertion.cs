namespace Corpus.Tokens.MsalAssertion;

using Microsoft.Identity.Client;

static class Graph
{
    public static object Create() => ConfidentialClientApplicationBuilder.Create("orders").WithClientAssertion("eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiJvcmRlcnMtd29ya2VyIiwiYXVkIjoib3JkZXJzIiwibiI6M30.Rx3ywlljh2zZ-PdH-S6bxopRCAkukv4GqWfGS3kcXaY").Build(); // +
    public static object From(string path) => ConfidentialClientApplicationBuilder.Create("orders").WithClientAssertion(File.ReadAllText(path)).Build(); // -
}
