using SecretGuard.Knowledge;
using SecretGuard.Text;

namespace SecretGuard.Candidates.Structure;

/// <summary>An object that holds a name and its value side by side: <c>{"key": "client_secret", "value": "…"}</c>.</summary>
internal sealed class PairNode
{
    private PairNode(SlotKind kind, string name, DocumentNode node, SourceValue value)
    {
        Kind = kind;
        Name = name;
        Value = value;
        KeyPath = (node.Parent ?? node).KeyPath is { Length: > 0 } path ? path + ":" + name : name;
    }

    public SlotKind Kind { get; }

    public string Name { get; }

    public string KeyPath { get; }

    public SourceValue Value { get; }

    public static PairNode? Of(DocumentNode node)
    {
        if (node.Kind != NodeKind.Object || node.Children.Count is < 2 or > 12) return null;
        if ((node.TextOf("key") ?? node.TextOf("name")) is not { } name || TellingName.SlotOf(name) is not { } kind) return null;
        return node.Child("value") is { Kind: NodeKind.Text } value ? new PairNode(kind, name, node, value.Value!) : null;
    }
}
