namespace Corpus.Requirements.OpenIdConnect;

using Microsoft.AspNetCore.Authentication.OpenIdConnect;

static class SignIn
{
    public static OpenIdConnectOptions Create() => new() { Authority = "https://sso.orders.example", RequireHttpsMetadata = false }; // +
}
