using System;
using System.Collections.Generic;
using System.Linq;
using SecretGuard.Knowledge;
using SecretGuard.Text;

namespace SecretGuard.Candidates.Keycloak;

/// <summary>Reads members of a Keycloak document by name and hands out candidates.</summary>
internal sealed class KeycloakFields
{
    private const string Provider = "keycloak";

    private readonly CandidateList _into;

    public KeycloakFields(CandidateList into) => _into = into;

    public static CandidateContext Context(string? clientId = null, bool isInactive = false) => new() { ClientId = clientId, Provider = Provider, IsInactive = isInactive };

    public static bool Is(DocumentNode node, string key, string value) =>
        node.Child(key) is { Value: { } found } && string.Equals(found.Value, value, StringComparison.OrdinalIgnoreCase);

    public static IEnumerable<DocumentNode> Objects(DocumentNode? list) =>
        list is { Kind: NodeKind.Array } ? list.Children.Where(item => item.Kind == NodeKind.Object) : new DocumentNode[0];

    /// <summary>The texts of a member that is one text or a list of them.</summary>
    public static IEnumerable<DocumentNode> Texts(DocumentNode? member) => member switch
    {
        { Kind: NodeKind.Text } => new[] { member },
        { Kind: NodeKind.Array } => member.Children.Where(item => item.Kind == NodeKind.Text),
        _ => new DocumentNode[0],
    };

    /// <summary>What a member of that name holds, a text, a switch or a list of texts.</summary>
    public void Add(SlotKind kind, DocumentNode? parent, string key, CandidateContext context)
    {
        if (parent is null) return;
        // Of doubled names the reader of the file sees one, but all stand there.
        foreach (var member in parent.Children)
        {
            if (!string.Equals(member.Key, key, StringComparison.OrdinalIgnoreCase)) continue;
            if (member.Kind == NodeKind.Literal) Add(kind, member, context);
            foreach (var text in Texts(member)) Add(kind, text, context);
        }
    }

    public void Add(SlotKind kind, DocumentNode node, CandidateContext context) => Add(kind, node.KeyPath, node.Value!, context);

    public void Add(SlotKind kind, string path, SourceValue value, CandidateContext context) => _into.Add(new Candidate(new Slot(kind, SlotEvidence.Key, path), value, context));
}
