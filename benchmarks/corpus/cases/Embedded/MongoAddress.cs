namespace Corpus.Embedded.MongoAddress;

static class Store
{
    public const string Connection = "mongodb+srv://orders:s3cr3t-horse@db.orders.example/orders?retryWrites=true"; // +
}
