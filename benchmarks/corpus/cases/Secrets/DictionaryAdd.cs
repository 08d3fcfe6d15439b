namespace Corpus.Secrets.DictionaryAdd;

static class Settings
{
    public static Dictionary<string, object> Create()
    {
        var form = new Dictionary<string, object>();
        form.Add("client_id", "orders");
        form.Add("client_secret", "mqv4QzH7wvy8DMC2foh9VHX7pYG2cCy7"); // +
        form.TryAdd("scope", "orders.read");
        return form;
    }
}
