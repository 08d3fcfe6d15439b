using Microsoft.CodeAnalysis;

namespace SecretGuard.CodeFixes.Secrets.Naming;

/// <summary>What the name of a setting is derived from.</summary>
internal sealed class NamedSecret
{
    public NamedSecret(SyntaxNode node, string value, string leaf)
    {
        Node = node;
        Value = value;
        Leaf = leaf;
    }

    /// <summary>Where it stands.</summary>
    public SyntaxNode Node { get; }

    /// <summary>Its source: two that differ get two names. Goes nowhere else.</summary>
    public string Value { get; }

    /// <summary>The last part of the name.</summary>
    public string Leaf { get; }

    /// <summary>Whose secret it is; null when nothing tells it.</summary>
    public string? ClientId { get; init; }

    public bool IsConnection { get; init; }

    public override string ToString() => Leaf;
}
