namespace Corpus.Certificates.RawStream;

static class Raw
{
    public static SslStream Open(Stream inner) => new(inner, false, (_, _, _, _) => true); // +
    public static SslStream OpenStrict(Stream inner) => new(inner, false); // -
}
