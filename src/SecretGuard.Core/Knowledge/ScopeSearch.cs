using System;
using System.Collections.Generic;
using System.Linq;

namespace SecretGuard.Knowledge;

/// <summary>
/// The order in which rows judge a scope: the provider's rows, then the standard's own, then those of custom APIs, of which only bare words
/// count where a provider is known; inside each exact rows, then allow rows, then the weightiest pattern.
/// </summary>
internal sealed class ScopeSearch
{
    private readonly ILookup<string, ScopeRow> _byProvider;

    // "*", "admin", "root" and "all" say the same to every server; the patterns for custom APIs would misread a provider's own names.
    private readonly ScopeRow[] _bareWords;

    // "<resource>/.default" and its kin must stay silent even where nothing names the provider.
    private readonly ScopeRow[] _allowRowsOfProviders;

    public ScopeSearch(IEnumerable<ScopeRow> rows)
    {
        _byProvider = rows.ToLookup(row => row.Provider);
        _bareWords = _byProvider["generic"].Where(row => row is { IsExact: true, Severity: ScopeSeverity.Wildcard or ScopeSeverity.Admin }).ToArray();
        _allowRowsOfProviders = Rows.Where(row => row is { Severity: ScopeSeverity.Allow, NeedsProvider: false, IsGeneric: false }).ToArray();
    }

    public IEnumerable<ScopeRow> Rows => _byProvider.SelectMany(rows => rows);

    public ScopeRow? Find(string scope, string? provider)
    {
        if (scope.Length == 0 || scope.Length > ScopeTable.MaxScopeLength) return null;
        if (provider is null && LooksLikeGraph(scope)) provider = "microsoft-entra";
        if (provider is not null)
            return OfProvider(scope, provider);

        return Best(_byProvider["oidc"], scope, providerKnown: false)
            ?? Best(_allowRowsOfProviders, scope, providerKnown: false)
            ?? Best(_byProvider["generic"], scope, providerKnown: false);
    }

    private ScopeRow? OfProvider(string scope, string provider)
    {
        var own = Best(_byProvider[provider], scope, providerKnown: true) ?? Best(_byProvider["oidc"], scope, providerKnown: true);
        // That nobody read a bare "admin" in the provider's documentation does not make it a narrow word.
        return own is null or { Severity: ScopeSeverity.Admin, IsVerified: false } ? Best(_bareWords, scope, providerKnown: true) ?? own : own;
    }

    // A Pascal-case value that ends in ".All" is a Microsoft Graph permission wherever it stands.
    private static bool LooksLikeGraph(string scope) =>
        char.IsUpper(scope[0]) && scope.EndsWith(".All", StringComparison.Ordinal);

    private static ScopeRow? Best(IEnumerable<ScopeRow> rows, string scope, bool providerKnown)
    {
        ScopeRow? best = null;
        foreach (var row in rows)
        {
            if (row.NeedsProvider && !providerKnown) continue;
            if (best is not null && Rank(row) <= Rank(best)) continue;
            if (row.Matches(scope)) best = row;
        }

        return best;
    }

    private static int Rank(ScopeRow row) =>
        row.IsExact ? 100 + (int)row.Severity
        : row.Severity == ScopeSeverity.Allow ? 50
        : (int)row.Severity;
}
