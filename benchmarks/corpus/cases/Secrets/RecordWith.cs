namespace Corpus.Secrets.RecordWith;

record OrdersClient(string ClientId, string ClientSecret);
static class Clients
{
    public static OrdersClient Change(OrdersClient client) => client with { ClientSecret = "BtQ4ftD4kGL4dou2Ygt4Njw2HTX9JRq2" }; // +
}
