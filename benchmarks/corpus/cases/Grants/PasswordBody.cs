namespace Corpus.Grants.PasswordBody;

static class Login
{
    public static string Body(string user, string password) => $"grant_type=password&username={user}&password={password}"; // +
    public static string Machine(string secret) => $"grant_type=client_credentials&client_id=orders&client_secret={secret}"; // -
}
