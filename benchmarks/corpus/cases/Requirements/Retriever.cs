namespace Corpus.Requirements.Retriever;

using Microsoft.IdentityModel.Protocols;

static class Metadata
{
    public static HttpDocumentRetriever Create() => new() { RequireHttps = false }; // +
}
