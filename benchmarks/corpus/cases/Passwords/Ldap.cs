namespace Corpus.Passwords.Ldap;

static class Directory1
{
    public static string BindPassword { get; } = "KWP8xRh6KDu8RRo2"; // +
    public static string BindDn { get; } = "cn=orders,dc=orders,dc=example"; // -
}
