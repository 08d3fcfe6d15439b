using System.Collections.Generic;
using SecretGuard.Candidates;
using SecretGuard.Knowledge;

namespace SecretGuard.Rules;

/// <summary>SG2001: the client secret is sent to an address without TLS.</summary>
internal sealed class TokenEndpointRule : Rule
{
    private const string Remedy = "Use https, so that nobody on the way reads the client secret and the token.";

    public override IReadOnlyList<SlotKind> Slots { get; } = new[] { SlotKind.TokenEndpoint };

    public override IEnumerable<Verdict> Judge(Candidate candidate, RuleContext context)
    {
        if (candidate.Context.IsComment) yield break;
        var value = candidate.Value.Trim();
        var address = HttpAddress.Of(value.Value);
        if (address.Kind is AddressKind.Safe or AddressKind.Local || context.Options.TrustsPlaintext(address.Host)) yield break;
        yield return new Verdict(RuleCatalog.PlainHttpTokenEndpoint, candidate.Slot, value.Range, Message(address, context.Secrets))
        {
            // Inside a cluster TLS may end at the mesh, and an unknown host may be this one: worth a word, not a broken build.
            NeverFailsBuild = address.Kind is AddressKind.InCluster or AddressKind.Unknown,
        };
    }

    private static string Message(HttpAddress address, KnownSecrets secrets) =>
        DisplayName.Of(address.Host, secrets) is { } host
            ? $"The token endpoint at '{host}' uses plain HTTP. {Remedy}"
            : $"The token endpoint uses plain HTTP. {Remedy}";
}
