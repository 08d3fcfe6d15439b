namespace Corpus.Secrets.RecordConstructor;

record OrdersClient(string ClientId, string ClientSecret);
static class Clients
{
    public static readonly OrdersClient Import = new("orders-import", "tQQ6tDm9GLr3ouW8gtH6jwe4TXZ9RqK9"); // +
    public static readonly OrdersClient Named = new(ClientSecret: "trustno1", ClientId: "orders"); // +
}
