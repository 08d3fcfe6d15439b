namespace SecretGuard.Scanning;

/// <summary>Why an entry was not judged, in a few words for an <see cref="IScanObserver"/>.</summary>
public static class SkipReasons
{
    /// <summary>Git ignores it, or nobody wrote it.</summary>
    public const string Ignored = "ignored";

    public const string Binary = "binary";

    public const string TooLarge = "too large";

    public const string Unreadable = "unreadable";
}
