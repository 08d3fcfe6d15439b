using System.Collections.Generic;
using System.Linq;
using SecretGuard.Knowledge;
using SecretGuard.Testing.Documents;

namespace SecretGuard.Core.Tests.Knowledge;

/// <summary>Every row of the table of scopes, on a scope that means something else without it.</summary>
public class ScopeRowTests
{
    private static readonly IReadOnlyList<(string? Provider, string Scope, string Severity)> Examples =
        ExampleRows.In("ScopeRows.txt").Select(fields => (fields[0] == "-" ? null : fields[0], fields[1], fields[2])).ToList();

    [Fact]
    public void EveryExample_HasItsSeverity() =>
        Problems.AssertNone(Examples
            .Where(example => SeverityOf(ScopeTable.Find(example.Scope, example.Provider)) != example.Severity)
            .Select(example => $"{example.Provider} {example.Scope}: not {example.Severity}"));

    [Fact]
    public void EveryRow_IsNeededByAnExample()
    {
        var rows = ScopeTable.Rows.ToList();
        Problems.AssertNone(rows.Where(IsNeededByNone).Select(row => $"{row.Provider} {row.Value}"));

        bool IsNeededByNone(ScopeRow row)
        {
            var others = new ScopeSearch(rows.Where(other => other != row));
            return Examples.Where(example => row.Matches(example.Scope)).All(example =>
                Told(others.Find(example.Scope, example.Provider)) == Told(ScopeTable.Find(example.Scope, example.Provider)));
        }
    }

    // What a finding says and what its fix writes. What nobody read in a provider's documentation says less.
    private static (string? Severity, bool? IsVerified, string Narrower) Told(ScopeRow? row) =>
        (SeverityOf(row), row?.Severity == ScopeSeverity.Admin ? row.IsVerified : null, string.Join(' ', row?.NarrowerValues ?? []));

    private static string? SeverityOf(ScopeRow? row) => row?.Severity.ToString().ToLowerInvariant();
}
