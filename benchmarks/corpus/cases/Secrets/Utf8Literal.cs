namespace Corpus.Secrets.Utf8Literal;

static class Body
{
    public static ReadOnlySpan<byte> Form => "client_id=orders&client_secret=QzH7wvy8DMC2foh9VHX7pYG2cCy7RZc8"u8; // +
}
