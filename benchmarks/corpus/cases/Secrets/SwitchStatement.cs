namespace Corpus.Secrets.SwitchStatement;

static class Settings
{
    public static string Read(string key)
    {
        switch (key)
        {
            case "client_secret": return "zmq6VQz3nwv7xDM6jfo7xVH6JpY5icC6"; // +
            case "client_id": return "orders";
            default: return "";
        }
    }
}
