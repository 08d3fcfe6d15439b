namespace Corpus.Keys.RsaXml;

static class Signer
{
    public static RSA Create()
    {
        var rsa = RSA.Create();
        rsa.FromXmlString("<RSAKeyValue><Modulus>nOge7nrAnKm4arorWAodfZhUVSx1/CmBcc0/AqiDxmbgTnrthdKEnb0ldBEtE9Rx3ywlljh2zZ+PdH+S6bxopQ==</Modulus><Exponent>AQAB</Exponent><D>zoHu56wJypuGq6K1gKHX2YVFUsdfwpgXHNPwKog8Zm4E567YXShJ29JXQRLRPUcd8sJZY4ds2fj3R/kum8aKUQ==</D></RSAKeyValue>"); // +
        return rsa;
    }
}
