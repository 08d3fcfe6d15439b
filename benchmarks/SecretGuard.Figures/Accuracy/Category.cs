using System;
using System.Collections.Generic;
using System.Linq;

namespace SecretGuard.Figures.Accuracy;

/// <summary>What lines are judged for.</summary>
/// <param name="Key">As the labels name it.</param>
/// <param name="Title">As the tables name it.</param>
/// <param name="Rules">The rules whose findings count for it. Fill-in text (SG1007) and others count for none.</param>
internal sealed record Category(string Key, string Title, IReadOnlyList<string> Rules)
{
    public static IReadOnlyList<Category> All { get; } =
    [
        new("SECRET", "secrets", ["SG1001", "SG1002", "SG1003", "SG1004", "SG1005", "SG1006"]),
        new("HTTPSREQ", "https requirements and certificates", ["SG2003", "SG2004"]),
        new("QUERY", "credentials in queries", ["SG2005"]),
        new("SCOPE", "scopes", ["SG3001", "SG3002", "SG3003", "SG3004", "SG5004"]),
        new("LOG", "logs", ["SG4001"]),
        new("GRANT", "grants", ["SG5001", "SG5002"]),
        new("HTTP", "plain HTTP", ["SG2001", "SG2002", "SG2006"]),
    ];

    /// <summary>Null for a rule that counts for none.</summary>
    public static Category? OfRule(string rule) => All.FirstOrDefault(category => category.Rules.Contains(rule, StringComparer.Ordinal));
}
