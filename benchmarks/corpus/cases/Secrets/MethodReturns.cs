namespace Corpus.Secrets.MethodReturns;

static class Store
{
    public static string GetClientSecret() => "weH8XZJ9qKW6WxR8TKD2bRR6Gum7Qtf2"; // +
    public static string GetClientSecretName() => "orders-client-secret"; // -
}
