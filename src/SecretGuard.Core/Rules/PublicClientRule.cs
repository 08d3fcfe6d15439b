using System.Collections.Generic;
using SecretGuard.Candidates;
using SecretGuard.Knowledge;

namespace SecretGuard.Rules;

/// <summary>SG5005: a client secret is given to what everybody can take apart.</summary>
internal sealed class PublicClientRule : Rule
{
    private const string Remedy = "Everybody who runs it can read the secret: use PKCE without one, or have a backend hold it, and rotate it.";

    public override SlotKind[] Slots { get; } = { SlotKind.SecretUse, SlotKind.ClientSecret };

    public override IEnumerable<Verdict> Judge(Candidate candidate, RuleContext context)
    {
        if (candidate.Context.IsComment || !(context.IsPublicClient || candidate.Slot.IsInBrowser)) yield break;
        // In code every use is a candidate of its own; a text has nothing but its values.
        if (candidate.Slot.Kind == SlotKind.ClientSecret && (candidate.Context.IsCode || !IsSecret(candidate, context))) yield break;
        var subject = DisplayName.Of(candidate.Context.ClientId, context.Secrets) is { } client ? $"The client secret of '{client}'" : "A client secret";
        yield return new Verdict(RuleCatalog.SecretInPublicClient, candidate.Slot, candidate.Value.Range, $"{subject} is part of a public client. {Remedy}");
    }

    private static bool IsSecret(Candidate candidate, RuleContext context) => Classification.ValueClassifier.Classify(candidate, context.Role == Policy.FileRole.Template).IsSecret;
}
