namespace Corpus.Secrets.StaticConstructor;

static class Store
{
    public static readonly string ClientSecret;
    static Store() { ClientSecret = "dzm3vVQ8Hnw4yxD4Cjf7hxV4XJp3Gic9"; } // +
}
