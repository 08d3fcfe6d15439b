namespace Corpus.Secrets.ObsoleteField;

static class Old
{
    [Obsolete("Use the vault.")]
    public const string LegacyClientSecret = "wvy8DMC2foh9VHX7pYG2cCy7RZc8otr2"; // +
}
