using System;
using System.Collections.Generic;
using System.Text.RegularExpressions;

namespace SecretGuard.Knowledge;

/// <summary>One row of the scope table.</summary>
public sealed class ScopeRow
{
    private readonly string _match;
    private readonly StringComparison _comparison;
    private readonly Lazy<Regex>? _regex;

    internal ScopeRow(string[] fields)
    {
        Provider = fields[0];
        _match = fields[1];
        Value = fields[2];
        Severity = (ScopeSeverity)Enum.Parse(typeof(ScopeSeverity), fields[3], ignoreCase: true);
        IsVerified = fields[4].Contains("verified");
        NeedsProvider = fields[4].Contains("context");
        NarrowerValues = fields[5].Length == 0 ? Array.Empty<string>() : fields[5].Split(' ');
        _comparison = IsGeneric ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        // Without a limit of time: that is one of the clock, which a busy machine runs past, and the file would be lost. The length is the limit.
        if (_match == "regex") _regex = new Lazy<Regex>(() => new Regex(Value, Options));
    }

    public string Provider { get; }

    public string Value { get; }

    public ScopeSeverity Severity { get; }

    public bool IsVerified { get; }

    public bool NeedsProvider { get; }

    /// <summary>Literal scopes of the same provider that are no finding themselves: all that a code fix may write.</summary>
    public IReadOnlyList<string> NarrowerValues { get; }

    public bool IsGeneric => Provider == "generic";

    public bool IsExact => _match == "exact";

    /// <summary>The pattern of a row that is one, for the proof that it is bounded.</summary>
    internal Regex? Pattern => _regex?.Value;

    private RegexOptions Options => RegexOptions.CultureInvariant | (IsGeneric ? RegexOptions.IgnoreCase : RegexOptions.None);

    /// <param name="scope">No longer than <see cref="ScopeTable.MaxScopeLength"/>.</param>
    public bool Matches(string scope) => _match switch
    {
        "exact" => string.Equals(scope, Value, _comparison),
        // A bare "admin:" or ":admin" names nothing; exact rows hold the words that do.
        "prefix" => scope.Length > Value.Length && scope.StartsWith(Value, _comparison),
        "suffix" => scope.Length > Value.Length && scope.EndsWith(Value, _comparison),
        _ => _regex!.Value.IsMatch(scope),
    };
}
