namespace Corpus.Validation.PiiMsal;

using Microsoft.Identity.Client;

static class Graph
{
    public static object Create() => ConfidentialClientApplicationBuilder.Create("orders").WithLogging((_, _, _) => { }, enablePiiLogging: true).Build(); // +
    public static ConfidentialClientApplicationOptions Options => new() { EnablePiiLogging = true }; // +
}
