using System.Linq;
using SecretGuard.Knowledge;
using SecretGuard.Text;

namespace SecretGuard.Candidates.Structure;

/// <summary>
/// A node that holds a name and its value side by side: <c>{"key": "client_secret", "value": "…"}</c>, an element's attribute and its text,
/// or an item <c>- CLIENT_SECRET=…</c> of a list.
/// </summary>
internal sealed class PairNode
{
    /// <summary>A pair is described by a few members; what has more is something else.</summary>
    private const int MaxMembers = 12;

    private const int MaxName = 128;

    private static readonly SignSet Equal = new("=");

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
        if (node.Children.Count == 0) return node is { Kind: NodeKind.Text, Parent.Kind: NodeKind.Array } ? OfItem(node) : null;
        if (node.Kind == NodeKind.Array || node.Children.Count > MaxMembers) return null;
        if (NameOf(node) is not { } named || !TellingName.MayTell(named) || TellingName.SlotOf(named.Value) is not { } kind) return null;
        var value = node.Child("value") is { Kind: NodeKind.Text } member ? member.Value : node.Kind == NodeKind.Text ? node.Value : null;
        return value is null ? null : new PairNode(kind, named.Value, node, value);
    }

    private static SourceValue? NameOf(DocumentNode node) => ValueOf(node.Child("key")) ?? ValueOf(node.Child("name"));

    private static SourceValue? ValueOf(DocumentNode? member) => member is { Kind: NodeKind.Text } ? member.Value : null;

    // Also "--client-secret=…", as the lists of arguments hold it; forms are opened later.
    private static PairNode? OfItem(DocumentNode item)
    {
        if (!item.Value!.HasAny(Equal)) return OfOption(item);
        var text = item.Value.Value;
        var equals = text.IndexOf('=');
        if (equals is >= 3 and <= MaxName && text.IndexOf('&') < 0 && SlotOf(text.Substring(0, equals), out var name) is { } kind)
            return new PairNode(kind, name, item, Unquoted(item.Value, equals + 1));
        return OfOption(item);
    }

    // "--client-secret", "…": two items of a list of arguments.
    private static PairNode? OfOption(DocumentNode item)
    {
        if (item.Previous is not { Kind: NodeKind.Text } option || item.Value!.StartsWith("-")) return null;
        if (!option.Value!.StartsWith("--") || SlotOf(option.Value.Value, out var name) is not { } asked) return null;
        return new PairNode(asked, name, item, item.Value);
    }

    private static SlotKind? SlotOf(string written, out string name)
    {
        name = written.TrimStart('-');
        return name.Length <= MaxName && name.All(c => char.IsLetterOrDigit(c) || c is '_' or '-' or '.' or ':') ? TellingName.SlotOf(name) : null;
    }

    private static SourceValue Unquoted(SourceValue text, int start)
    {
        var end = text.Value.Length - 1;
        var isQuoted = end > start && text.Value[start] is '"' or '\'' && text.Value[end] == text.Value[start];
        return isQuoted ? text.Slice(start + 1, end - start - 1) : text.Slice(start);
    }
}
