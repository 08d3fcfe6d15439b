namespace Corpus.Secrets.WebClientUpload;

static class Legacy
{
    public static byte[] Body => Encoding.ASCII.GetBytes("client_id=orders&client_secret=VQz3nwv7xDM6jfo7xVH6JpY5icC6BRZ2&grant_type=client_credentials"); // +
}
