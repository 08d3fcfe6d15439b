namespace Corpus.Secrets.EnumMember;

enum ClientAuthentication { ClientSecret, PrivateKeyJwt } // -
static class Methods
{
    public static string NameOf(ClientAuthentication method) => method == ClientAuthentication.ClientSecret ? "client_secret_post" : "private_key_jwt"; // -
}
