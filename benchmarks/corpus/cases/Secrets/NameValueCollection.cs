namespace Corpus.Secrets.NameValueCollection;

using System.Collections.Specialized;

static class Legacy
{
    public static NameValueCollection Form => new() { { "client_id", "orders" }, { "client_secret", "vVQ8Hnw4yxD4Cjf7hxV4XJp3Gic9yBR4" } }; // +
}
