namespace Corpus.Authorities.LoopbackAuthority;

using Microsoft.AspNetCore.Authentication.OpenIdConnect;

static class SignIn
{
    public static void Configure(OpenIdConnectOptions options) => options.Authority = "http://localhost:8080/realms/orders"; // -
}
