namespace Corpus.Grants.PasswordDuende;

using Duende.IdentityModel.Client;

static class Login
{
    public static Task<TokenResponse> RunAsync(HttpClient client, string user, string password) =>
        client.RequestPasswordTokenAsync(new PasswordTokenRequest { UserName = user, Password = password }); // +
}
