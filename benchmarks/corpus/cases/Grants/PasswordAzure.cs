namespace Corpus.Grants.PasswordAzure;

using Azure.Identity;

static class Login
{
    public static UsernamePasswordCredential Create(string user, string password) => new(user, password, "orders.example", "orders"); // +
}
