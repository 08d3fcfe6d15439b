using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace SecretGuard.CodeFixes.Scopes;

/// <summary>One way to ask for less.</summary>
internal sealed class ScopeOffer
{
    /// <summary>Whatever comes first for a scope has this key, so that a batch takes for each scope what comes first there.</summary>
    public const string FirstKey = "SecretGuard.NarrowScope";

    public const string RemovalKey = "SecretGuard.RemoveScope";

    public ScopeOffer(string title, string key, ImmutableArray<TextChange> changes)
    {
        Title = title;
        Key = key;
        Changes = changes;
    }

    public string Title { get; }

    public string Key { get; }

    public ImmutableArray<TextChange> Changes { get; }
}
