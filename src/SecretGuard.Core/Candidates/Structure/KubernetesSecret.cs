using System.Linq;
using SecretGuard.Text;

namespace SecretGuard.Candidates.Structure;

/// <summary>A Secret of Kubernetes writes its values under <c>data</c> in base64, which hides them from nobody.</summary>
internal static class KubernetesSecret
{
    /// <summary>Puts the decoded values in the place of the written ones. What is no text stays as it is.</summary>
    public static void Decode(DocumentNode node)
    {
        if (node.TextOf("kind") != "Secret" || node.Child("data") is not { Kind: NodeKind.Object } data) return;
        foreach (var child in data.Children.Where(child => child.Kind == NodeKind.Text).ToArray())
            if (Base64Text.Decode(WithoutBlanks(child.Value!.Value)) is { } decoded)
                data.Replace(child, new DocumentNode(NodeKind.Text, child.Key, child.Range, SourceValue.Whole(decoded, child.Value.Range)));
    }

    private static string WithoutBlanks(string text) => new(text.Where(c => !char.IsWhiteSpace(c)).ToArray());
}
