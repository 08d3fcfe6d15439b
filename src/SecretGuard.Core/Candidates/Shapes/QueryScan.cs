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
    private const int MaxName = 64;

    // An authorization code (RFC 6749 section 4.1.2), or the key of a function of Azure. Elsewhere the word means anything.
    private const string Code = "code";
    private const int ShortestCode = 20;

    // What a client sends with a code, which was good for that one request.
    private static readonly string[] FieldsOfRequests = { "redirect_uri=", "grant_type=", "client_id=", "app_id=", "appid=" };

    // The temporary credentials of OAuth 1.0 (RFC 5849 section 2.2), which go into an address by design.
    private const string RequestToken = "oauth_token";

    private static readonly string[] FieldsOfBodies = { "refresh_token", "client_assertion", "subject_token", "actor_token", "device_token" };

    // An authenticator's set-up text, which no server is asked with.
    private const string Authenticator = "otpauth:";

    /// <summary>False for a text that certainly has no query.</summary>
    public static bool MayFind(string text) => (text.Length > 0 && text[0] == '&') || (text.IndexOf('?') is var mark and >= 0 && text.IndexOf('=', mark) > 0);

    public static void Read(SourceValue text, CandidateList into, CandidateContext context)
    {
        var content = text.Value;
        if (!MayFind(content) || content.IndexOf(Authenticator, StringComparison.OrdinalIgnoreCase) >= 0) return;
        if (content[0] == '&') ReadPiece(text, into, context);
        for (var at = content.IndexOf('?'); at >= 0 && at + 1 < content.Length; at = content.IndexOf('?', at + 1))
            ReadQuery(text, at + 1, into, context);
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

    private static void ReadQuery(SourceValue text, int start, CandidateList into, CandidateContext context)
    {
        var content = text.Value;
        while (start < content.Length)
        {
            var end = start;
            while (end < content.Length && end - start <= MaxName && IsNameSign(content[end])) end++;
            if (end == start || end >= content.Length || content[end] != '=') return;
            var name = content.Substring(start, end - start);
            if (name != RequestToken && SlotKinds.AreCredentials(name) && !IsFillIn(content, end + 1))
                into.Add(new Candidate(new Slot(SlotKind.QueryCredential, SlotEvidence.Shape, name), text.Slice(start, end - start), context));
            var next = end + 1;
            while (next < content.Length && content[next] != '&' && !IsEnd(content[next])) next++;
            if (name == Code && next - end > ShortestCode && !IsTokenRequest(content))
                into.Add(new Candidate(new Slot(SlotKind.Token, SlotEvidence.Key, Code) { IsVague = true }, text.Slice(end + 1, next - end - 1), context));
            if (next >= content.Length || content[next] != '&') return;
            start = next + 1;
        }
    }

    private static bool IsTokenRequest(string content) => Array.Exists(FieldsOfRequests, field => content.IndexOf(field, StringComparison.Ordinal) >= 0);

    // "?access_token=<token>", "?api_key=***": somebody explains an address.
    private static bool IsFillIn(string content, int start) => start < content.Length && content[start] is '<' or '*' or '[' or '…';

    private static bool IsNameSign(char c) => c is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9' or '_' or '-' or '.';

    private static bool IsEnd(char c) => c is '"' or '\'' or '`' or '<' or '>' or '#' || char.IsWhiteSpace(c);
}
