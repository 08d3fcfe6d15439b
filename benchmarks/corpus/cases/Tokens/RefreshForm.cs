namespace Corpus.Tokens.RefreshForm;

static class Renewal
{
    public static Dictionary<string, string> Create() => new()
    {
        ["grant_type"] = "refresh_token", // -
        ["refresh_token"] = "BtQ4ftD4kGL4dou2Ygt4Njw2HTX9JRq2WPW2RhT8Dub2RoG2", // +
    };
}
