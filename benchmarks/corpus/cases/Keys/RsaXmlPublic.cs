namespace Corpus.Keys.RsaXmlPublic;

static class Verifier
{
    public static RSA Create()
    {
        var rsa = RSA.Create();
        rsa.FromXmlString("<RSAKeyValue><Modulus>6B7uesCcqbhquitYCh19mFRVLHX8KYFxzT8CqIPGZuBOeu2F0oSdvSV0ES0T1HHfLCWWOHbNn490f5LpvGilEA==</Modulus><Exponent>AQAB</Exponent></RSAKeyValue>"); // -
        return rsa;
    }
}
