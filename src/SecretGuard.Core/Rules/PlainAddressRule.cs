using System.Collections.Generic;
using SecretGuard.Candidates;

namespace SecretGuard.Rules;

/// <summary>What the rules about addresses without TLS share: where the address leads decides.</summary>
internal abstract class PlainAddressRule : Rule
{
    private readonly RuleDescriptor _rule;
    private readonly string _subject;
    private readonly string _remedy;

    /// <param name="rule">The rule.</param>
    /// <param name="subject">What the address is called in a sentence: "token endpoint".</param>
    /// <param name="remedy">A sentence.</param>
    protected PlainAddressRule(RuleDescriptor rule, string subject, string remedy)
    {
        _rule = rule;
        _subject = subject;
        _remedy = remedy;
    }

    public override IEnumerable<Verdict> Judge(Candidate candidate, RuleContext context)
    {
        if (candidate.Context.IsComment) yield break;
        var value = candidate.Value.Trim();
        var address = HttpAddress.Of(value.Value);
        if (address.Kind is AddressKind.Safe or AddressKind.Local || context.Options.TrustsPlaintext(address.Host)) yield break;
        yield return new Verdict(_rule, candidate.Slot, value.Range, Message(address, context.Secrets))
        {
            // Inside a cluster TLS may end at the mesh, and an unknown host may be this one: worth a word, not a broken build.
            NeverFailsBuild = !MayFailBuild || address.Kind is AddressKind.InCluster or AddressKind.Unknown,
            OnlyInforms = !IsAsked(candidate.Slot),
        };
    }

    /// <summary>False for what looks like an address and is only compared: worth a word.</summary>
    protected virtual bool IsAsked(Slot slot) => true;

    protected virtual bool MayFailBuild => true;

    private string Message(HttpAddress address, KnownSecrets secrets) =>
        DisplayName.Of(address.Host, secrets) is { } host
            ? $"The {_subject} at '{host}' uses plain HTTP. {_remedy}"
            : $"The {_subject} uses plain HTTP. {_remedy}";
}
