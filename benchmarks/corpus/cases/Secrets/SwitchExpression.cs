namespace Corpus.Secrets.SwitchExpression;

static class Tenants
{
    public static string ClientSecretOf(string tenant) => tenant switch
    {
        "north" => "tHN2weH8XZJ9qKW6WxR8TKD2bRR6Gum7", // +
        "south" => "HNj4eHT5ZJR6KWP8xRh6KDu8RRo2umt3", // +
        _ => throw new ArgumentOutOfRangeException(nameof(tenant)), // -
    };
}
