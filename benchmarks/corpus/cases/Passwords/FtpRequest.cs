namespace Corpus.Passwords.FtpRequest;

static class Upload
{
    public static NetworkCredential Credentials { get; } = new() { UserName = "ftp-orders", Password = "yBR4cyo5rzm5Vuo5bcj5" }; // +
}
