namespace Corpus.Scopes.UserFlow;

using Microsoft.AspNetCore.Authentication.OpenIdConnect;

static class SignIn
{
    public static void Configure(OpenIdConnectOptions options)
    {
        options.ResponseType = "code";
        options.Scope.Add("openid"); // -
        options.Scope.Add("offline_access"); // -
    }
}
