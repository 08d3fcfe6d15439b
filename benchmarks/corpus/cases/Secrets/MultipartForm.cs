namespace Corpus.Secrets.MultipartForm;

static class Upload
{
    public static MultipartFormDataContent Create() => new()
    {
        { new StringContent("client_credentials"), "grant_type" },
        { new StringContent("qvV2zHn2vyx9MCj2ohx2HXJ7YGi6CyB4"), "client_secret" }, // +
    };
}
