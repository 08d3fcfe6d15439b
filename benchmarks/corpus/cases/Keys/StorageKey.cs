namespace Corpus.Keys.StorageKey;

static class Storage
{
    public static string AccountName => "ordersstore"; // -
    public static string AccountKey => "xdGc6B7uesCcqbhquitYCh19mFRVLHX8KYFxzT8CqIM="; // +
}
