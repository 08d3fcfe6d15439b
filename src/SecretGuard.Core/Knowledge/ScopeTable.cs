using System;
using System.Collections.Generic;
using System.Linq;

namespace SecretGuard.Knowledge;

/// <summary>The scopes of known providers and of custom APIs, with their matching order.</summary>
public static class ScopeTable
{
    /// <summary>RFC 6749 sets no limit; longer ones are no scopes but somebody's text. It bounds what a pattern of the table can cost.</summary>
    internal const int MaxScopeLength = 512;

    private static readonly Lazy<ILookup<string, ScopeRow>> ByProvider =
        new(() => KnowledgeTable.Rows("scopes.txt", 6).Select(fields => new ScopeRow(fields)).ToLookup(row => row.Provider));

    // "*", "admin", "root" and "all" say the same to every server; the patterns for custom APIs would misread a provider's own names.
    private static readonly Lazy<ScopeRow[]> BareWords =
        new(() => ByProvider.Value["generic"].Where(row => row is { IsExact: true, Severity: ScopeSeverity.Wildcard or ScopeSeverity.Admin }).ToArray());

    // "<resource>/.default" and its kin must stay silent even where nothing names the provider.
    private static readonly Lazy<ScopeRow[]> AllowRowsOfProviders =
        new(() => Rows.Where(row => row is { Severity: ScopeSeverity.Allow, NeedsProvider: false, IsGeneric: false }).ToArray());

    /// <summary>All rows, for tests and documentation.</summary>
    public static IEnumerable<ScopeRow> Rows => ByProvider.Value.SelectMany(rows => rows);

    /// <summary>
    /// The row that judges one scope, or null. Order: the provider's rows, then the standard's own, then those of custom APIs, of which
    /// only bare words count where a provider is known; inside each exact rows, then allow rows, then the weightiest pattern.
    /// </summary>
    /// <param name="scope">One scope, already split off its list.</param>
    /// <param name="provider">A provider of the table, or null when nothing tells it.</param>
    public static ScopeRow? Find(string scope, string? provider)
    {
        if (scope.Length == 0 || scope.Length > MaxScopeLength) return null;
        if (provider is null && LooksLikeGraph(scope)) provider = "microsoft-entra";
        if (provider is not null)
            return OfProvider(scope, provider);

        return Best(ByProvider.Value["oidc"], scope, providerKnown: false)
            ?? Best(AllowRowsOfProviders.Value, scope, providerKnown: false)
            ?? Best(ByProvider.Value["generic"], scope, providerKnown: false);
    }

    private static ScopeRow? OfProvider(string scope, string provider)
    {
        var own = Best(ByProvider.Value[provider], scope, providerKnown: true) ?? Best(ByProvider.Value["oidc"], scope, providerKnown: true);
        // That nobody read a bare "admin" in the provider's documentation does not make it a narrow word.
        return own is null or { Severity: ScopeSeverity.Admin, IsVerified: false } ? Best(BareWords.Value, scope, providerKnown: true) ?? own : own;
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
