using System;
using System.Collections.Generic;
using SecretGuard.Candidates;
using SecretGuard.Knowledge;

namespace SecretGuard.Rules;

/// <summary>SG2002: what is asked whom to trust comes over an address without TLS.</summary>
internal sealed class AuthorityRule : Rule
{
    private const string Issuer = "issuer";
    private const string Remedy = "Use https, so that nobody on the way names other endpoints and keys.";

    public override IReadOnlyList<SlotKind> Slots { get; } = new[] { SlotKind.Authority };

    public override IEnumerable<Verdict> Judge(Candidate candidate, RuleContext context)
    {
        if (candidate.Context.IsComment || IsIdentifier(candidate.Slot)) yield break;
        var value = candidate.Value.Trim();
        var address = HttpAddress.Of(value.Value);
        if (address.Kind is AddressKind.Safe or AddressKind.Local || context.Options.TrustsPlaintext(address.Host)) yield break;
        yield return new Verdict(RuleCatalog.PlainHttpAuthority, candidate.Slot, value.Range, Message(address, context.Secrets))
        {
            NeverFailsBuild = address.Kind is AddressKind.InCluster or AddressKind.Unknown,
        };
    }

    // "Jwt:Issuer" is compared with what a token says; nobody asks that address.
    private static bool IsIdentifier(Slot slot) => slot.Evidence != SlotEvidence.Sink && slot.Name.EndsWith(Issuer, StringComparison.OrdinalIgnoreCase);

    private static string Message(HttpAddress address, KnownSecrets secrets) =>
        DisplayName.Of(address.Host, secrets) is { } host
            ? $"The authority at '{host}' uses plain HTTP. {Remedy}"
            : $"The authority uses plain HTTP. {Remedy}";
}
