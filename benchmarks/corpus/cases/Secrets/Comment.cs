namespace Corpus.Secrets.Comment;

static class Notes
{
    // Old one, until the import is moved: client_secret=WPW2RhT8Dub2RoG2mtQ4fCY4bRB9sFJ6 // +
    // The client_secret comes from the vault. // -
    public const int Version = 2;
}
