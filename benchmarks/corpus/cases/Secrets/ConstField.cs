namespace Corpus.Secrets.ConstField;

static class Keys
{
    private const string ClientSecret = "QQf6Dmk9Lrd5uWY4tHN2weH8XZJ9qKW6"; // +
    private const string ClientSecretField = "client_secret"; // -
    public static string Pair => ClientSecretField + "=" + ClientSecret;
}
