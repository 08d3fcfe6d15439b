namespace Corpus.Secrets.OpenIdConnectOptions;

using Microsoft.AspNetCore.Authentication.OpenIdConnect;

static class SignIn
{
    public static void Configure(OpenIdConnectOptions options)
    {
        options.ClientId = "portal";
        options.ClientSecret = "secret"; // +
    }
}
