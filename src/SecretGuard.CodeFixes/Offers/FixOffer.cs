using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace SecretGuard.CodeFixes.Offers;

/// <summary>One way to mend a finding within its document.</summary>
internal sealed class FixOffer
{
    /// <param name="title">What the light bulb shows.</param>
    /// <param name="key">The equivalence key. Whatever comes first for a finding has the same one, so that a batch takes for each what comes first there.</param>
    /// <param name="changes">Of the document's text.</param>
    public FixOffer(string title, string key, ImmutableArray<TextChange> changes)
    {
        Title = title;
        Key = key;
        Changes = changes;
    }

    public string Title { get; }

    public string Key { get; }

    public ImmutableArray<TextChange> Changes { get; }
}
