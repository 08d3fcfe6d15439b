using System.Collections.Generic;
using SecretGuard.Candidates.Keycloak;
using SecretGuard.Text;

namespace SecretGuard.Candidates.Structure;

/// <summary>
/// Finds candidates in the common tree, whatever format it was read from. Objects wait on a stack of their own: nesting is the
/// input's to choose.
/// </summary>
internal sealed class StructureReading
{
    private readonly CandidateList _into;
    private readonly Stack<WaitingNode> _waiting = new();
    private readonly bool _isInner;

    private StructureReading(CandidateList into, bool isInner)
    {
        _into = into;
        _isInner = isInner;
    }

    /// <param name="root">The tree, whole or up to its break.</param>
    /// <param name="into">Takes what was found.</param>
    /// <param name="isInner">The tree stands in a text of another one, whose own texts are not opened again.</param>
    public static void Read(DocumentNode root, CandidateList into, bool isInner = false)
    {
        new StructureReading(into, isInner).Run(root);
    }

    private void Run(DocumentNode root)
    {
        _waiting.Push(new WaitingNode(root, null));
        while (_waiting.Count > 0)
        {
            var waiting = _waiting.Pop();
            var node = waiting.Node;
            if (node.Parent is null) ReadText(node);
            // In an export most names that sound like secrets are none: there only the known paths count.
            if (IsDocument(node) && KeycloakDocument.TryRead(node, _into)) continue;
            if (node.Children.Count > 0) ReadContainer(node, waiting.Outer);
        }
    }

    // The root, or an item of the list that several documents or exported clients are.
    private static bool IsDocument(DocumentNode node) => node.Parent is null || node.Parent is { Parent: null, Kind: NodeKind.Array };

    private void ReadContainer(DocumentNode node, NodeGroup? outer)
    {
        KubernetesSecret.Decode(node);
        var group = new NodeGroup(node, outer);
        if (PairNode.Of(node) is { } pair) group.AddPair(pair, _into);
        // Backwards, so that the stack hands them out in their order.
        for (var i = node.Children.Count - 1; i >= 0; i--)
        {
            var child = node.Children[i];
            if (child.Children.Count > 0) _waiting.Push(new WaitingNode(child, group));
        }

        for (var i = 0; i < node.Children.Count; i++)
            if (node.Children[i] is var child && !group.AddMember(child, _into) && child.Kind == NodeKind.Text) ReadText(child);
    }

    private void ReadText(DocumentNode node)
    {
        if (node.Kind == NodeKind.Text) InnerText.Read(node.Value!, node, _into, mayOpen: !_isInner);
    }

    private sealed class WaitingNode
    {
        public WaitingNode(DocumentNode node, NodeGroup? outer)
        {
            Node = node;
            Outer = outer;
        }

        public DocumentNode Node { get; }

        public NodeGroup? Outer { get; }
    }
}
