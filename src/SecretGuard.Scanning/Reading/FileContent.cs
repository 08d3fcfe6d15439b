namespace SecretGuard.Scanning.Reading;

/// <summary>What became of reading a file.</summary>
internal enum ContentKind
{
    Text,

    Binary,

    TooLarge,

    Unreadable,
}

/// <summary>The text of a file, or why there is none.</summary>
internal sealed class FileContent
{
    public static readonly FileContent Binary = new(ContentKind.Binary, string.Empty);

    public static readonly FileContent TooLarge = new(ContentKind.TooLarge, string.Empty);

    private readonly string _words;

    private FileContent(ContentKind kind, string words)
    {
        Kind = kind;
        _words = words;
    }

    public ContentKind Kind { get; }

    /// <summary>The decoded text without its byte order mark; empty unless the kind is text.</summary>
    public string Text => Kind == ContentKind.Text ? _words : string.Empty;

    /// <summary>Why it is unreadable and what to do, in our own words.</summary>
    public string Reason => Kind == ContentKind.Unreadable ? _words : string.Empty;

    public static FileContent Of(string text) => new(ContentKind.Text, text);

    public static FileContent Unreadable(string reason) => new(ContentKind.Unreadable, reason);
}
