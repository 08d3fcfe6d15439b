using System;
using SecretGuard.Policy;
using SecretGuard.Rules;
using SecretGuard.Text;

namespace SecretGuard.Findings;

/// <summary>A line of the list: findings of its rules in files of its path under keys of its pattern are meant to stay.</summary>
public sealed class ListedSuppression
{
    private readonly PathGlob _path;
    private readonly string _key;

    internal ListedSuppression(string path, string key, Suppression suppression)
    {
        _path = new PathGlob(path);
        _key = key;
        Suppression = suppression;
    }

    /// <summary>Reason, end, and the line in the list.</summary>
    public Suppression Suppression { get; }

    /// <summary>Where it stands in the list.</summary>
    public TextRange Range => Suppression.Range;

    /// <summary>Relative to the root; null for a pattern.</summary>
    public string? Path => _path.HasWildcard ? null : _path.Pattern;

    internal bool IsAbout(string path) => _path.IsMatch(path);

    // The name is the user's text and may hold anything: it is compared here, and leaves the engine nowhere.
    internal bool Covers(Verdict verdict) =>
        Array.IndexOf(Suppression.Rules, verdict.Rule.Id) >= 0 && WildcardPattern.IsMatch(_key, verdict.Slot.Name);
}
