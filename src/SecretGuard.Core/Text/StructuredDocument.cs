using System.Collections.Generic;

namespace SecretGuard.Text;

/// <summary>What a tolerant reader made of a document.</summary>
public sealed class StructuredDocument
{
    public StructuredDocument(DocumentNode? root, int? brokenAt = null, IReadOnlyList<SourceValue>? comments = null)
    {
        Root = root;
        BrokenAt = brokenAt;
        Comments = comments ?? new SourceValue[0];
    }

    /// <summary>The tree up to the break; null when not even a root was found.</summary>
    public DocumentNode? Root { get; }

    /// <summary>
    /// The offset from which the text could not be read as its format, or the begin of the member that was not finished; null when it
    /// was read whole.
    /// </summary>
    public int? BrokenAt { get; }

    /// <summary>Another program fills the text in before anybody reads it: what breaks before that is no defect.</summary>
    public bool IsTemplate { get; init; }

    /// <summary>The comments without their signs: what was taken out of use is often still in use elsewhere.</summary>
    public IReadOnlyList<SourceValue> Comments { get; }
}
