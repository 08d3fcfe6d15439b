namespace Corpus.Keys.PemPublicKey;

static class Verifier
{
    public static RSA Create()
    {
        var rsa = RSA.Create();
        rsa.ImportFromPem("-----BEGIN PUBLIC KEY-----\nB8XRnOge7nrAnKm4arorWAodfZhUVSx1/CmBcc0/AqiDxmbgTnrthdKEnb0ldBEtE9Rx3ywlljh2zZ+PdH+S6bxopRCAkukv4GqWfGS3kcXaZ+DMiZgGNzNM\n-----END PUBLIC KEY-----"); // -
        return rsa;
    }
}
