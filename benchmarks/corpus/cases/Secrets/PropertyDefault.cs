namespace Corpus.Secrets.PropertyDefault;

sealed class OrdersOptions
{
    public string ClientId { get; set; } = "orders-worker"; // -
    public string ClientSecret { get; set; } = "YBt9Qft3mkG3rdo2WYg2HNj4eHT5ZJR6"; // +
    public string ClientSecretKey { get; set; } = "Orders:ClientSecret"; // -
}
