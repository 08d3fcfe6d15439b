namespace Corpus.Grants.ImplicitResponseType;

using Microsoft.AspNetCore.Authentication.OpenIdConnect;

static class SignIn
{
    public static void Configure(OpenIdConnectOptions options) => options.ResponseType = "id_token token"; // +
    public static void ConfigureCode(OpenIdConnectOptions options) => options.ResponseType = "code"; // -
    public static void ConfigureIdToken(OpenIdConnectOptions options) => options.ResponseType = "id_token"; // -
}
