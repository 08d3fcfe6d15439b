namespace Corpus.Grants.ImplicitHybrid;

using Microsoft.AspNetCore.Authentication.OpenIdConnect;

static class SignIn
{
    public static void Configure(OpenIdConnectOptions options) => options.ResponseType = "code id_token token"; // +
    public static void ConfigureHybrid(OpenIdConnectOptions options) => options.ResponseType = "code id_token"; // -
}
