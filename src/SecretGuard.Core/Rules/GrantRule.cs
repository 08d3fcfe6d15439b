using System;
using System.Collections.Generic;
using System.Linq;
using SecretGuard.Candidates;
using SecretGuard.Knowledge;
using SecretGuard.Policy;
using SecretGuard.Text;

namespace SecretGuard.Rules;

/// <summary>SG5001 and SG5002: grants that hand the user's password to the client, or the token to the browser's address.</summary>
internal sealed class GrantRule : Rule
{
    private const string PasswordMessage =
        "The password grant hands the user's password to the client. Use the authorization code grant with PKCE, or client credentials where no user takes part.";

    private const string ImplicitMessage =
        "The implicit grant puts the access token into the address of the browser. Use the authorization code grant with PKCE.";

    private static readonly string[] PasswordNames = { "password", "http://auth0.com/oauth/grant-type/password-realm" };
    private static readonly string[] ResponseWords = { "code", "id_token", "token", "none" };

    public override SlotKind[] Slots { get; } =
    {
        SlotKind.GrantType, SlotKind.ResponseType, SlotKind.ClientPermission, SlotKind.PasswordGrant, SlotKind.ImplicitGrant,
    };

    public override IEnumerable<Verdict> Judge(Candidate candidate, RuleContext context)
    {
        // "grant_type": "Password" labels a field in a file of translations.
        if (candidate.Context.IsComment || context.Role == FileRole.Translation) return Enumerable.Empty<Verdict>();
        return candidate.Slot.Kind switch
        {
            SlotKind.GrantType => JudgeGrants(candidate),
            SlotKind.ClientPermission => JudgePermission(candidate),
            SlotKind.ResponseType when HandsOutToken(candidate.Value.Value) => Implicit(candidate, candidate.Value.Trim().Range),
            SlotKind.PasswordGrant when SwitchText.IsOn(candidate.Value) => Password(candidate, candidate.Value.Range),
            SlotKind.ImplicitGrant when SwitchText.IsOn(candidate.Value) => Implicit(candidate, candidate.Value.Range),
            _ => Enumerable.Empty<Verdict>(),
        };
    }

    // One grant, or the list of those that a client may use.
    private static IEnumerable<Verdict> JudgeGrants(Candidate candidate)
    {
        foreach (var grant in ScopeList.Split(candidate.Value, provider: null))
        {
            if (PasswordNames.Contains(grant.Value, StringComparer.OrdinalIgnoreCase)) yield return Password(candidate, grant.Range)[0];
            else if (string.Equals(grant.Value, "implicit", StringComparison.OrdinalIgnoreCase)) yield return Implicit(candidate, grant.Range)[0];
        }
    }

    private static IEnumerable<Verdict> JudgePermission(Candidate candidate) => candidate.Value.Value switch
    {
        "gt:password" => Password(candidate, candidate.Value.Range),
        "gt:implicit" => Implicit(candidate, candidate.Value.Range),
        // "rst:token" alone is also given to clients that never see an authorization endpoint.
        var text when text.StartsWith("rst:", StringComparison.Ordinal) && text.IndexOf(' ') > 0 && HandsOutToken(text.Substring(4)) =>
            Implicit(candidate, candidate.Value.Range),
        _ => Enumerable.Empty<Verdict>(),
    };

    private static bool HandsOutToken(string responseType)
    {
        var words = responseType.Split(new[] { ' ', '+' }, StringSplitOptions.RemoveEmptyEntries);
        return words.Contains("token") && words.All(ResponseWords.Contains);
    }

    private static Verdict[] Password(Candidate candidate, TextRange range) =>
        new[] { new Verdict(RuleCatalog.PasswordGrantUsed, candidate.Slot, range, PasswordMessage) { OnlyInforms = candidate.Context.IsInactive } };

    private static Verdict[] Implicit(Candidate candidate, TextRange range) =>
        new[] { new Verdict(RuleCatalog.ImplicitGrantUsed, candidate.Slot, range, ImplicitMessage) { OnlyInforms = candidate.Context.IsInactive } };
}
