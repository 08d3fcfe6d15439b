using System.Collections.Generic;
using SecretGuard.Candidates;
using SecretGuard.Classification;
using SecretGuard.Knowledge;
using SecretGuard.Policy;

namespace SecretGuard.Rules;

/// <summary>SG1001: a client secret stands in code or in a file.</summary>
internal sealed class ClientSecretRule : Rule
{
    private const string Remedy = "Read it from configuration or an environment variable, and rotate it: removing it does not revoke it.";

    public override SlotKind Slot => SlotKind.ClientSecret;

    public override IEnumerable<Verdict> Judge(Candidate candidate, FileRole role)
    {
        var classified = ValueClassifier.Classify(candidate, isTemplate: role == FileRole.Template);
        if (!classified.IsSecret) yield break;
        var isOpaque = classified.Class == ValueClass.Opaque;
        // "# client_secret: secret" explains a format; a generated value in a comment was real.
        if (candidate.Context.IsComment && !isOpaque) yield break;
        var value = classified.Value.Value;
        yield return new Verdict(RuleCatalog.HardCodedClientSecret, candidate.Slot, classified.Value.Range, Message(candidate, value, isOpaque))
        {
            ValueClass = classified.Class,
            NeverFailsBuild = candidate.Context.IsInactive,
            ValueHash = isOpaque ? Sha256.Bits12(value) : null,
        };
    }

    private static string Message(Candidate candidate, string value, bool isOpaque)
    {
        var defect = isOpaque ? "hard-coded" : "hard-coded and guessable";
        if (DisplayName.Of(candidate.Context.ClientId, value) is { } client)
            return $"The client secret of '{client}' is {defect}. {Remedy}";

        return DisplayName.Of(candidate.Slot.Name, value) is { } name
            ? $"The client secret in '{name}' is {defect}. {Remedy}"
            : $"A client secret is {defect}. {Remedy}";
    }
}
