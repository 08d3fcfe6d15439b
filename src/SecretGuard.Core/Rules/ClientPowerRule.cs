using System;
using System.Collections.Generic;
using SecretGuard.Candidates;
using SecretGuard.Knowledge;

namespace SecretGuard.Rules;

/// <summary>SG5004: what a client is registered with goes beyond what it is for.</summary>
internal sealed class ClientPowerRule : Rule
{
    private const string Any = "*";

    // Roles of Keycloak with which a client can give itself all others.
    private static readonly string[] AdminRoles =
    {
        "admin", "create-realm", "realm-admin", "manage-users", "manage-clients", "manage-realm", "manage-identity-providers", "manage-authorization", "impersonation",
    };

    public override SlotKind[] Slots { get; } = { SlotKind.RedirectAddress, SlotKind.WebOrigin, SlotKind.AdminRole, SlotKind.FullScope };

    public override IEnumerable<Verdict> Judge(Candidate candidate, RuleContext context)
    {
        if (candidate.Context.IsComment || DefectOf(candidate) is not { } defect) yield break;
        var client = DisplayName.Of(candidate.Context.ClientId, context.Secrets) is { } name ? $"The client '{name}'" : "A client";
        yield return new Verdict(RuleCatalog.ClientTooPowerful, candidate.Slot, candidate.Value.Range, $"{client} {defect}")
        {
            OnlyInforms = candidate.Context.IsInactive || candidate.Slot.Kind == SlotKind.FullScope,
        };
    }

    private static string? DefectOf(Candidate candidate)
    {
        var value = candidate.Value.Value.Trim();
        return candidate.Slot.Kind switch
        {
            SlotKind.RedirectAddress when IsAnyHost(value) => "lets codes and tokens be sent to any address. List the addresses it is called back at.",
            SlotKind.WebOrigin when value == Any => "lets scripts of every site read its answers. List the origins, or write '+' for those of its redirect addresses.",
            SlotKind.AdminRole when Array.IndexOf(AdminRoles, value) >= 0 => "holds an administrator's role without a user. Give its service account the roles it needs.",
            SlotKind.FullScope when SwitchText.IsOn(candidate.Value) => "gets every role it has into every token. Set 'fullScopeAllowed' to false and list the roles it needs.",
            _ => null,
        };
    }

    // "*", "https://*", "https://*.example.com/*": whoever can make a host there gets the code.
    private static bool IsAnyHost(string address)
    {
        var start = address.IndexOf("://", StringComparison.Ordinal);
        return address == Any || (start > 0 && address.Length > start + 3 && address[start + 3] == '*');
    }
}
