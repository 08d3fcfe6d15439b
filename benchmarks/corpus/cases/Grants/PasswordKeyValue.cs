namespace Corpus.Grants.PasswordKeyValue;

static class Login
{
    public static FormUrlEncodedContent Form(string user, string password) => new([
        new KeyValuePair<string, string>("grant_type", "password"), // +
        new KeyValuePair<string, string>("username", user),
        new KeyValuePair<string, string>("password", password)]);
}
