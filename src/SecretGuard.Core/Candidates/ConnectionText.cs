using System;
using System.Collections.Generic;
using System.Linq;
using SecretGuard.Knowledge;

namespace SecretGuard.Candidates;

/// <summary>
/// Reads connection strings: <c>Server=db;User Id=app;Password=…</c>, <c>Endpoint=sb://…;SharedAccessKey=…</c>,
/// <c>cache:6380,password=…,ssl=True</c>. Whatever is none yields nothing.
/// </summary>
internal static class ConnectionText
{
    private const int MaxLength = 8 * 1024;

    // A pair of one of these names makes the text a connection string.
    private static readonly HashSet<string> ServerNames = new(StringComparer.OrdinalIgnoreCase)
    {
        "server", "data source", "datasource", "host", "hostname", "address", "addr", "network address", "endpoint", "accountendpoint", "accountname",
        "defaultendpointsprotocol", "database", "initial catalog", "user", "user id", "userid", "uid", "username", "user name", "service", "driver",
        "sharedaccesskeyname", "blobendpoint", "port", "provider", "namespace", "bootstrap.servers", "ssl", "abortconnect", "integrated security",
        "trusted_connection", "clientid", "applicationid", "authority", "authentication", "virtualhost",
    };

    private static readonly HashSet<string> HostNames = new(StringComparer.OrdinalIgnoreCase)
    {
        "server", "data source", "datasource", "host", "hostname", "address", "addr", "network address",
    };

    /// <summary>False when the text is no connection string; then nothing was added.</summary>
    public static bool TryRead(QuotedText text, string path, CandidateContext context, CandidateList into)
    {
        var content = text.Value.Value;
        if (content.Length is < 12 or > MaxLength || content.IndexOf('=') < 0) return false;
        var separator = content.IndexOf(';') >= 0 ? ';' : content.IndexOf(',') >= 0 ? ',' : '\0';
        if (separator == '\0') return false;
        var pairs = Pairs(content, separator).ToList();
        if (!pairs.Any(pair => ServerNames.Contains(pair.Name))) return false;
        var client = pairs.FirstOrDefault(pair => KeyPath.SlotOf(pair.Name) == SlotKind.ClientId);
        foreach (var (name, start, length) in pairs)
        {
            if (KeyPath.SlotOf(name) is not { } kind || !(SlotKinds.HoldsSecret(kind) || kind == SlotKind.CertificateTrust)) continue;
            if (!text.IsLiteralPart(start, length) && !text.IsDefaultedReference(start, length)) continue;
            var slot = new Slot(kind, SlotEvidence.Key, path.Length == 0 ? name : path + ":" + name) { IsVague = false };
            into.Add(new Candidate(slot, text.Value.Slice(start, length).Trim(), ContextOf(context)));
        }

        return true;

        CandidateContext ContextOf(CandidateContext around)
        {
            var known = client.Name is null ? around : around.Of(content.Substring(client.Start, client.Length));
            return pairs.Any(pair => HostNames.Contains(pair.Name) && LocalAddress.Is(content.Substring(pair.Start, pair.Length))) ? known.Local() : known;
        }
    }

    private static IEnumerable<(string Name, int Start, int Length)> Pairs(string text, char separator)
    {
        for (var start = 0; start < text.Length;)
        {
            var end = EndOfPair(text, start, separator);
            var equals = text.IndexOf('=', start, end - start);
            if (equals > start && equals - start <= 64)
            {
                var (from, to) = Unquoted(text, equals + 1, end);
                yield return (text.Substring(start, equals - start).Trim(), from, to - from);
            }

            start = end + 1;
        }
    }

    // A value in quotes may hold the separator.
    private static int EndOfPair(string text, int start, char separator)
    {
        var quote = '\0';
        var hasEquals = false;
        for (var i = start; i < text.Length; i++)
        {
            var c = text[i];
            if (quote != '\0') quote = c == quote ? '\0' : quote;
            else if (hasEquals && c is '"' or '\'' && text[i - 1] == '=') quote = text.IndexOf(c, i + 1) > 0 ? c : '\0';
            else if (c == separator) return i;
            hasEquals |= c == '=';
        }

        return text.Length;
    }

    private static (int Start, int End) Unquoted(string text, int start, int end)
    {
        while (start < end && text[start] == ' ') start++;
        return end - start >= 2 && text[start] is '"' or '\'' && text[end - 1] == text[start] ? (start + 1, end - 1) : (start, end);
    }
}
