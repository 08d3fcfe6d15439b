namespace Corpus.Authorities.Dictionary;

static class Settings
{
    public static Dictionary<string, string?> Create() => new()
    {
        ["Jwt:Authority"] = "http://sso.orders.example", // +
        ["Jwt:Homepage"] = "http://www.orders.example", // -
    };
}
