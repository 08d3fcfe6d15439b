namespace SecretGuard.Text;

/// <summary>What a tolerant reader made of a document.</summary>
public sealed class StructuredDocument
{
    public StructuredDocument(DocumentNode? root, int? brokenAt = null)
    {
        Root = root;
        BrokenAt = brokenAt;
    }

    /// <summary>The tree up to the break; null when not even a root was found.</summary>
    public DocumentNode? Root { get; }

    /// <summary>The offset from which the text could not be read as its format; null when it was read whole.</summary>
    public int? BrokenAt { get; }
}
