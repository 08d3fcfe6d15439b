namespace Corpus.Grants.PasswordMsal;

using Microsoft.Identity.Client;

static class Login
{
    public static object Run(IPublicClientApplication application, string user, string password) =>
        application.AcquireTokenByUsernamePassword(["orders.read"], user, password); // +
    public static object Ask(IPublicClientApplication application) => application.AcquireTokenInteractive(["orders.read"]); // -
}
