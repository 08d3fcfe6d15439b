namespace Corpus.Validation.PkceClient;

using Microsoft.AspNetCore.Authentication.OpenIdConnect;

static class SignIn
{
    public static void Configure(OpenIdConnectOptions options) => options.UsePkce = false; // +
    public static void ConfigureStrict(OpenIdConnectOptions options) => options.UsePkce = true; // -
}
