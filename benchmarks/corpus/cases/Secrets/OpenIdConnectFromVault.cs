namespace Corpus.Secrets.OpenIdConnectFromVault;

using Azure.Security.KeyVault.Secrets;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;

static class SignIn
{
    public static void Configure(OpenIdConnectOptions options, SecretClient vault) =>
        options.ClientSecret = vault.GetSecret("portal-client-secret").Value; // -
}
