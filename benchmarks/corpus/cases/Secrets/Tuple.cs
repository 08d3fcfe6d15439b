namespace Corpus.Secrets.Tuple;

static class Store
{
    public static (string ClientId, string ClientSecret) Import => ("orders-import", "eHT5ZJR6KWP8xRh6KDu8RRo2umt3tfC3"); // +
}
