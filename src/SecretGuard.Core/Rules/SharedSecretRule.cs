using System.Collections.Generic;
using SecretGuard.Candidates;
using SecretGuard.Knowledge;

namespace SecretGuard.Rules;

/// <summary>SG5006: the inventory of clients that prove who they are with a shared secret. Silent until somebody asks for it.</summary>
internal sealed class SharedSecretRule : Rule
{
    private const string Remedy = "Prefer a managed identity, a federated credential, private_key_jwt or mTLS.";

    public override SlotKind[] Slots { get; } = { SlotKind.SecretUse, SlotKind.ClientSecret, SlotKind.ClientAuthentication };

    public override IEnumerable<Verdict> Judge(Candidate candidate, RuleContext context)
    {
        if (!context.CountsSharedSecrets || candidate.Context.IsComment || candidate.Context.IsInactive || !IsShared(candidate)) yield break;
        var subject = DisplayName.Of(candidate.Context.ClientId, context.Secrets) is { } client ? $"The client '{client}'" : "A client";
        yield return new Verdict(RuleCatalog.SharedSecretClient, candidate.Slot, candidate.Value.Range, $"{subject} authenticates with a shared secret. {Remedy}");
    }

    private static bool IsShared(Candidate candidate) => candidate.Slot.Kind switch
    {
        SlotKind.SecretUse => true,
        // client_secret_basic, client_secret_post, client_secret_jwt; Keycloak writes dashes.
        SlotKind.ClientAuthentication => candidate.Value.Value.Replace('-', '_').Contains("client_secret"),
        // In code every use is a candidate of its own. A reference shows a client with a secret as well as a value does.
        _ => !candidate.Context.IsCode && candidate.Slot is { Evidence: SlotEvidence.Key, IsVague: false } && candidate.Value.Value.Trim().Length > 0,
    };
}
