namespace Corpus.Keys.PemPrivateKey;

static class Signer
{
    public static RSA Create()
    {
        var rsa = RSA.Create();
        rsa.ImportFromPem("-----BEGIN PRIVATE KEY-----\nMHxdGc6B7uesCcqbhquitYCh19mFRVLHX8KYFxzT8CqIPGZuBOeu2F0oSdvSV0ES0T1HHfLCWWOHbNn490f5LpvGilEICS6S/gapZ8ZLeRxdpn4MyJmAY3M0w7e4ootM3W/EcyMk+2VQLDom5yTYKy46nxTzHsRB\n-----END PRIVATE KEY-----"); // +
        return rsa;
    }
}
