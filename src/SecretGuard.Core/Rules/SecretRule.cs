using System.Collections.Generic;
using SecretGuard.Candidates;
using SecretGuard.Classification;
using SecretGuard.Knowledge;
using SecretGuard.Policy;
using SecretGuard.Text;

namespace SecretGuard.Rules;

/// <summary>What all rules about hard-coded secrets share: the value's class decides, the message never holds the value.</summary>
internal abstract class SecretRule : Rule
{
    private const string Remedy = "Read it from configuration or an environment variable, and rotate it: removing it does not revoke it.";

    private readonly RuleDescriptor _rule;

    protected SecretRule(RuleDescriptor rule) => _rule = rule;

    public override IEnumerable<Verdict> Judge(Candidate candidate, RuleContext context) => JudgeSecret(candidate, candidate, context);

    /// <summary>What the secret is called in a sentence: "client secret".</summary>
    protected abstract string WordsFor(SlotKind kind);

    /// <summary>Judges one value.</summary>
    /// <param name="whole">The candidate, whose slot and neighbours name it.</param>
    /// <param name="part">The candidate of the value itself, which may be a part of the whole.</param>
    /// <param name="context">What else is known.</param>
    protected IEnumerable<Verdict> JudgeSecret(Candidate whole, Candidate part, RuleContext context)
    {
        var classified = ValueClassifier.Classify(part, isTemplate: context.Role == FileRole.Template);
        if (classified.Class == ValueClass.Placeholder && whole.Context.IsCode && !whole.Context.IsComment) yield return Placeholder(whole, classified, context.Secrets);
        if (!classified.IsSecret) yield break;
        var isOpaque = classified.Class == ValueClass.Opaque;
        // "# client_secret: secret" explains a format; a generated value in a comment was real.
        if (whole.Context.IsComment && !isOpaque) yield break;
        var value = classified.Value.Value;
        var defect = isOpaque ? "hard-coded" : "hard-coded and guessable";
        yield return new Verdict(_rule, whole.Slot, classified.Value.Range, $"{Subject(whole, value, context.Secrets)} is {defect}. {Remedy}")
        {
            ValueClass = classified.Class,
            NeverFailsBuild = whole.Context.IsInactive,
            ValueHash = isOpaque ? Sha256.Bits12(value) : null,
        };
    }

    private Verdict Placeholder(Candidate candidate, ClassifiedValue classified, KnownSecrets secrets) =>
        new(RuleCatalog.PlaceholderForSecret, candidate.Slot, classified.Value.Range,
            $"{Subject(candidate, classified.Value.Value, secrets)} is a fill-in text. Read it from configuration or an environment variable.")
        {
            ValueClass = ValueClass.Placeholder,
        };

    /// <summary>Who the sentence is about: "The client secret of 'orders'".</summary>
    protected virtual string Subject(Candidate candidate, string value, KnownSecrets secrets)
    {
        var words = WordsFor(candidate.Slot.Kind);
        if (candidate.Slot.Kind == SlotKind.ClientSecret && DisplayName.Of(candidate.Context.ClientId, secrets, value) is { } client)
            return $"The {words} of '{client}'";

        return DisplayName.Of(candidate.Slot.Name, secrets, value) is { } name ? $"The {words} in '{name}'" : $"A {words}";
    }
}
