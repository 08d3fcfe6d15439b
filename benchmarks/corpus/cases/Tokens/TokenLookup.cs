namespace Corpus.Tokens.TokenLookup;

sealed class Cache(Dictionary<string, string> values)
{
    public string Find() => values["access_token"]; // -
    public void Keep() => values["access_token"] = "Dmk9Lrd5uWY4tHN2weH8XZJ9qKW6WxR8TKD2bRR6"; // +
}
