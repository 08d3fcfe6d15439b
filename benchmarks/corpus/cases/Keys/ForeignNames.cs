namespace Corpus.Keys.ForeignNames;

static class Names
{
    public const string PrimaryKey = "order_id"; // -
    public const string CacheKey = "orders:open"; // -
    public const string PublicKeyToken = "b77a5c561934e089"; // -
    public const string LicenceKeyFile = "licence.key"; // -
    public const string SortKey = "created"; // -
}
