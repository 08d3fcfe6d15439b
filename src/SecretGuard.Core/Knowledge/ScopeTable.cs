using System;
using System.Collections.Generic;
using System.Linq;

namespace SecretGuard.Knowledge;

/// <summary>The scopes of known providers and of custom APIs.</summary>
public static class ScopeTable
{
    /// <summary>RFC 6749 sets no limit; longer ones are no scopes but somebody's text. It bounds what a pattern of the table can cost.</summary>
    internal const int MaxScopeLength = 512;

    private static readonly Lazy<ScopeSearch> Search = new(() => new ScopeSearch(KnowledgeTable.Rows("scopes.txt", 6).Select(fields => new ScopeRow(fields))));

    /// <summary>All rows, for tests and documentation.</summary>
    public static IEnumerable<ScopeRow> Rows => Search.Value.Rows;

    /// <summary>The row that judges one scope, or null.</summary>
    /// <param name="scope">One scope, already split off its list.</param>
    /// <param name="provider">A provider of the table, or null when nothing tells it.</param>
    public static ScopeRow? Find(string scope, string? provider) => Search.Value.Find(scope, provider);
}
