using System;
using System.Collections.Generic;
using SecretGuard.Candidates.Shapes;
using SecretGuard.Candidates.Structure;
using SecretGuard.Knowledge;
using SecretGuard.Text;

namespace SecretGuard.Candidates;

/// <summary>
/// Reads the text of a literal in source code, as a compiler hands it over: bodies, headers, JSON, connection strings, addresses and
/// keys inside it.
/// </summary>
public static class CodeLiteral
{
    private const int ShortestPair = 8;

    private static readonly WordSieve TellingParts = new(new[]
    {
        "secret", "scope=", "passw", "pwd", "token", "key", "authorization", "pass=", "assertion", "curl ", "grant_type=", "response_type=", "servercertificate", "server certificate", "\"kty\"",
    });

    /// <summary>Tells at a glance, without allocating, whether a literal deserves to be read. Nearly none does.</summary>
    public static bool MayHoldCandidates(string text)
    {
        // The two ends of an address that is put together, "http://" + host + "/connect/token", and its seam: endpoint + "?" + form.
        if (text.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || text.EndsWith("/token", StringComparison.OrdinalIgnoreCase)) return true;
        if (text == "?" || ApiQuery.EndsIn(text)) return true;
        if (text.Length < ShortestPair) return false;
        if (ShapeScan.MayFind(text)) return true;
        return (text.IndexOf('=') >= 0 || text.IndexOf(':') >= 0) && TellingParts.AnyIn(text);
    }

    /// <summary>The candidates inside the text. What is known only at run time stands in it as <c>{}</c>.</summary>
    public static IReadOnlyList<Candidate> Read(SourceValue text)
    {
        var found = new CandidateList();
        InnerText.Read(text, null, found, isCode: true);
        return found.Candidates;
    }
}
