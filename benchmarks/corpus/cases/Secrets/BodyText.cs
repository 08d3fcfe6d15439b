namespace Corpus.Secrets.BodyText;

static class TokenBody
{
    public static StringContent Create() => new(
        "grant_type=client_credentials&client_id=orders-worker&client_secret=jdW6YBt9Qft3mkG3rdo2WYg2HNj4eHT5&scope=orders.read", // +
        Encoding.UTF8, "application/x-www-form-urlencoded");
}
