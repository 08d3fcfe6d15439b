using System;
using System.Collections.Generic;
using SecretGuard.Candidates;
using SecretGuard.Knowledge;
using SecretGuard.Text;

namespace SecretGuard.Rules;

/// <summary>SG3001 to SG3004: a scope grants everything, more than one client needs, what only a user can have, or what policy does not list.</summary>
internal sealed class ScopeRule : Rule
{
    private const string Entra = "microsoft-entra";
    private const string Keycloak = "keycloak";
    private const string AllOfAResource = ".default";
    private const string ScopePermission = "scp:";
    private const string Remedy = "Ask for the smallest scope that works.";

    public override SlotKind[] Slots { get; } = { SlotKind.Scope, SlotKind.ClientPermission };

    public override IEnumerable<Verdict> Judge(Candidate candidate, RuleContext context)
    {
        if (candidate.Context.IsComment || ScopesIn(candidate) is not { } list) yield break;
        foreach (var scope in ScopeList.Split(list, candidate.Context.Provider))
            if (Judge(scope, candidate, context) is { } verdict) yield return verdict;
    }

    private static SourceValue? ScopesIn(Candidate candidate)
    {
        if (candidate.Slot.Kind == SlotKind.Scope) return candidate.Value;
        return candidate.Value.Value.StartsWith(ScopePermission, StringComparison.Ordinal) ? candidate.Value.Slice(ScopePermission.Length) : null;
    }

    private static Verdict? Judge(SourceValue scope, Candidate candidate, RuleContext context)
    {
        var secrets = context.Secrets;
        // What may be asked for at all comes before how much it is.
        if (!context.Options.AllowsScope(scope.Value))
            return Of(RuleCatalog.ScopeNotAllowed, scope, candidate, "is not allowed by policy", "Ask for one that secretguard.allowed_scopes lists.", secrets);
        var provider = candidate.Context.Provider;
        var row = ScopeTable.Find(scope.Value, provider);
        var isAllowed = row?.Severity == ScopeSeverity.Allow;
        if (isAllowed && (provider != Entra || scope.Value.EndsWith(AllOfAResource, StringComparison.Ordinal))) return null;
        if (row is not null && GrantsEverything(row)) return Of(RuleCatalog.ScopeGrantsEverything, scope, candidate, "grants everything", Remedy, secrets);
        if (candidate.Context.IsMachineGrant && JudgeInMachineGrant(scope, row, candidate, secrets) is { } user) return user;
        return row?.Severity is ScopeSeverity.Broad or ScopeSeverity.Admin
            ? Of(RuleCatalog.ScopeBroaderThanNeeded, scope, candidate, "is broader than one client needs", Remedy, secrets)
            : null;
    }

    private static Verdict? JudgeInMachineGrant(SourceValue scope, ScopeRow? row, Candidate candidate, KnownSecrets secrets)
    {
        // Keycloak's userinfo endpoint asks for it, also of a client without a user.
        if (candidate.Context.Provider == Keycloak && scope.Value == "openid") return null;
        if (row?.Severity == ScopeSeverity.User)
            return Of(RuleCatalog.UserScopeInMachineGrant, scope, candidate, "is about a user, and no user takes part in the client-credentials grant",
                "Leave it out.", secrets, onlyInforms: candidate.Context.Provider is null);
        // Permissions of an application are granted once, to the application; its requests can only ask for all of them.
        return candidate.Context.Provider == Entra
            ? Of(RuleCatalog.UserScopeInMachineGrant, scope, candidate, "names a permission, which Microsoft Entra ID refuses in the client-credentials grant",
                "Ask for '/.default' of the resource.", secrets)
            : null;
    }

    // Administrator rows that nobody read in the provider's documentation count as broad.
    private static bool GrantsEverything(ScopeRow row) =>
        row.Severity == ScopeSeverity.Wildcard || (row.Severity == ScopeSeverity.Admin && row.IsVerified);

    private static Verdict Of(
        RuleDescriptor rule, SourceValue scope, Candidate candidate, string defect, string remedy, KnownSecrets secrets, bool onlyInforms = false)
    {
        var subject = DisplayName.Of(scope.Value, secrets) is { } name ? $"The scope '{name}'" : "A scope";
        return new Verdict(rule, candidate.Slot, scope.Range, $"{subject} {defect}. {remedy}") { OnlyInforms = onlyInforms };
    }
}
