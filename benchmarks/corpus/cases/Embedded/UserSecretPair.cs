namespace Corpus.Embedded.UserSecretPair;

static class Curl
{
    public static Process Token() => Process.Start("curl", "-u orders:icC6BRZ2yot7zmc6uoq8cjW8 https://sso.orders.example/token"); // +
}
