namespace Corpus.Secrets.FormFieldFromEnvironment;

static class TokenForm
{
    public static Dictionary<string, string> Create() => new()
    {
        { "client_id", "orders-worker" },
        { "client_secret", Environment.GetEnvironmentVariable("ORDERS_CLIENT_SECRET")! }, // -
    };
}
