namespace Corpus.Certificates.Pinned;

static class Http
{
    public static HttpClientHandler Create(string thumbprint) => new()
    {
        ServerCertificateCustomValidationCallback = (_, certificate, _, _) => certificate?.GetCertHashString(HashAlgorithmName.SHA256) == thumbprint, // -
    };
}
