using System;
using SecretGuard.Knowledge;
using SecretGuard.Text;

namespace SecretGuard.Candidates.Shapes;

/// <summary>
/// Credentials in the query of an address, literal or filled in at run time: <c>/orders?access_token=…</c>. Only behind a question mark: a
/// body of the same form is no address.
/// </summary>
internal static class QueryScan
{
    internal const int MaxName = 64;

    // The temporary credentials of OAuth 1.0 (RFC 5849 section 2.2), which go into an address by design.
    internal const string RequestToken = "oauth_token";

    private static readonly string[] FieldsOfBodies = { "refresh_token", "client_assertion", "subject_token", "actor_token", "device_token" };

    // An authenticator's set-up text, which no server is asked with.
    private static readonly WordSieve Authenticator = new(new[] { "otpauth:" });

    /// <summary>False for a text that certainly has no query.</summary>
    public static bool MayFind(string text) => (text.Length > 0 && text[0] == '&') || (text.IndexOf('?') is var mark and >= 0 && text.IndexOf('=', mark) > 0);

    public static void Read(SourceValue text, CandidateList into, CandidateContext context)
    {
        var content = text.Value;
        if (!MayFind(content) || Authenticator.AnyIn(content)) return;
        if (content[0] == '&') ReadPiece(text, into, context);
        new QueryReading(text, into, context).Run();
    }

    // "&ApiKey=": the rest of an address that is put together elsewhere, unless a body may hold such a field.
    private static void ReadPiece(SourceValue text, CandidateList into, CandidateContext context)
    {
        var content = text.Value;
        var end = 1;
        while (end < content.Length && end <= MaxName && IsNameSign(content[end])) end++;
        if (end == 1 || end >= content.Length || content[end] != '=') return;
        var name = content.Substring(1, end - 1);
        if (NameLexicon.MeaningOf(name) is { IsVague: false, Kind: SlotKind.Token } && name != RequestToken && Array.IndexOf(FieldsOfBodies, name) < 0)
            into.Add(new Candidate(new Slot(SlotKind.QueryCredential, SlotEvidence.Shape, name), text.Slice(1, end - 1), context));
    }

    internal static bool IsNameSign(char c) => c is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9' or '_' or '-' or '.';
}
