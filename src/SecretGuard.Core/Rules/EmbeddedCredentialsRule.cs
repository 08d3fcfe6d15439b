using System;
using System.Collections.Generic;
using System.Linq;
using SecretGuard.Candidates;
using SecretGuard.Knowledge;
using SecretGuard.Text;

namespace SecretGuard.Rules;

/// <summary>
/// SG1004: credentials inside a header or an address. What follows another scheme than Basic in an <c>Authorization</c> header is a
/// token, SG1002.
/// </summary>
internal sealed class EmbeddedCredentialsRule : SecretRule
{
    /// <summary>The ends of hosts that belong to nobody, or to the own machine (RFC 2606, RFC 6761).</summary>
    private static readonly string[] ReservedHosts = { "example.com", "example.org", "example.net", ".example", ".test", ".invalid", "localhost" };

    private static readonly string[] TokenSchemes = { "Bearer", "Token", "ApiKey", "SSWS", "GenieKey", "DPoP", "PAT" };

    private readonly TokenRule _tokens = new();

    public EmbeddedCredentialsRule()
        : base(RuleCatalog.EmbeddedCredentials)
    {
    }

    public override SlotKind[] Slots { get; } = { SlotKind.AuthorizationHeader, SlotKind.BasicCredentials, SlotKind.UserInfo };

    public override IEnumerable<Verdict> Judge(Candidate candidate, RuleContext context) => candidate.Slot.Kind switch
    {
        SlotKind.AuthorizationHeader => JudgeHeader(candidate, context),
        SlotKind.BasicCredentials => JudgeBasic(candidate, candidate.Value.Trim(), context),
        _ => JudgeUserInfo(candidate, context),
    };

    /// <summary>The secret part of such a candidate, or null where there is none.</summary>
    internal static SourceValue? SecretIn(Candidate candidate)
    {
        if (candidate.Slot.Kind == SlotKind.UserInfo) return UserInfoAddress.PasswordOf(candidate.Value, out _);
        var text = candidate.Value.Trim();
        if (candidate.Slot.Kind == SlotKind.BasicCredentials) return PasswordOf(text);
        var credentials = text.Slice(text.Value.IndexOf(' ') + 1).Trim();
        return PasswordOf(credentials) ?? credentials;
    }

    protected override string WordsFor(SlotKind kind) => kind == SlotKind.UserInfo ? "password in an address" : "credential pair";

    private IEnumerable<Verdict> JudgeHeader(Candidate candidate, RuleContext context)
    {
        var header = candidate.Value.Trim();
        var blank = header.Value.IndexOf(' ');
        if (blank <= 0) return Enumerable.Empty<Verdict>();
        var scheme = header.Value.Substring(0, blank);
        var credentials = header.Slice(blank + 1).Trim();
        if (string.Equals(scheme, "Basic", StringComparison.OrdinalIgnoreCase)) return JudgeBasic(candidate, credentials, context);
        return TokenSchemes.Contains(scheme, StringComparer.OrdinalIgnoreCase)
            ? _tokens.Judge(PartOf(candidate, SlotKind.Token, credentials), context)
            : Enumerable.Empty<Verdict>();
    }

    // A text that is no base64 of a pair is prose ("Basic authentication") or something else's.
    private IEnumerable<Verdict> JudgeBasic(Candidate candidate, SourceValue credentials, RuleContext context)
    {
        if (PasswordOf(credentials) is not { } password) return Enumerable.Empty<Verdict>();
        return JudgeSecret(candidate, PartOf(candidate, SlotKind.BasicCredentials, password), context);
    }

    private static SourceValue? PasswordOf(SourceValue credentials)
    {
        var text = credentials.Value;
        var colon = text.IndexOf(':');
        if (colon >= 0) return colon > 0 && text.IndexOf(' ') < 0 ? credentials.Slice(colon + 1) : null;
        if (Base64Text.Decode(text) is not { } decoded) return null;
        colon = decoded.IndexOf(':');
        // RFC 6749 section 2.3.1: both halves are form-encoded first.
        return colon < 0 ? null : SourceValue.Whole(PercentText.DecodeText(decoded.Substring(colon + 1)), credentials.Range);
    }

    private IEnumerable<Verdict> JudgeUserInfo(Candidate candidate, RuleContext context)
    {
        if (UserInfoAddress.PasswordOf(candidate.Value, out var host) is not { } password) return Enumerable.Empty<Verdict>();
        var verdicts = JudgeSecret(candidate, PartOf(candidate, SlotKind.UserInfo, password), context);
        // Hosts that belong to nobody make a sample.
        return ReservedHosts.Any(suffix => host.EndsWith(suffix, StringComparison.OrdinalIgnoreCase))
            ? verdicts.Select(verdict => verdict.AsSample())
            : verdicts;
    }

    private static Candidate PartOf(Candidate whole, SlotKind kind, SourceValue value) =>
        new(new Slot(kind, whole.Slot.Evidence, whole.Slot.Name) { IsVague = false }, value, whole.Context);
}
