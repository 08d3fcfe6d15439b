using System;
using System.Linq;
using SecretGuard.Knowledge;

namespace SecretGuard.Core.Tests.Knowledge;

public class ScopeTableTests
{
    [Theory]
    [InlineData("*", null, ScopeSeverity.Wildcard)]
    [InlineData("orders:*", null, ScopeSeverity.Wildcard)]
    [InlineData("orders.*", null, ScopeSeverity.Wildcard)]
    [InlineData("admin", null, ScopeSeverity.Admin)]
    [InlineData("Admin", null, ScopeSeverity.Admin)]
    [InlineData("root", null, ScopeSeverity.Admin)]
    [InlineData("all", null, ScopeSeverity.Admin)]
    [InlineData("*", "keycloak", ScopeSeverity.Wildcard)]
    [InlineData("admin", "keycloak", ScopeSeverity.Admin)]
    [InlineData("root", "auth0", ScopeSeverity.Admin)]
    [InlineData("orders:admin", null, ScopeSeverity.Broad)]
    [InlineData("openid", null, ScopeSeverity.User)]
    [InlineData("https://graph.microsoft.com/.default", null, ScopeSeverity.Allow)]
    [InlineData("api://orders/.default", null, ScopeSeverity.Allow)]
    public void Find_KnownScope_GivesItsSeverity(string scope, string? provider, ScopeSeverity severity) =>
        Assert.Equal(severity, ScopeTable.Find(scope, provider)?.Severity);

    [Theory]
    [InlineData("orders.read")]
    [InlineData("orders:write")]
    [InlineData("administration.read")]
    [InlineData("api")]
    [InlineData("")]
    public void Find_NarrowScope_GivesNothing(string scope) => Assert.Null(ScopeTable.Find(scope, null));

    [Fact]
    public void Find_ScopeOfAProvider_NeedsThatProvider()
    {
        var row = ScopeTable.Rows.First(row => row is { Severity: ScopeSeverity.Admin, NeedsProvider: true, IsVerified: true, IsExact: true, IsGeneric: false });
        Assert.Same(row, ScopeTable.Find(row.Value, row.Provider));
        Assert.NotSame(row, ScopeTable.Find(row.Value, null));
    }

    [Fact]
    public void Find_KnownProvider_SkipsThePatternsOfCustomApis() => Assert.Null(ScopeTable.Find("orders:admin", "keycloak"));

    [Fact]
    public void Find_TextOfAMegabyte_GivesNothing() => Assert.Null(ScopeTable.Find(new string('*', 1_000_000), null));

    [Fact]
    public void NarrowerValues_OfEveryRow_AreNoFindingThemselves()
    {
        var wrong = ScopeTable.Rows
            .SelectMany(row => row.NarrowerValues.Select(value => (row, value, found: ScopeTable.Find(value, row.Provider))))
            .Where(x => x.found is { Severity: ScopeSeverity.Wildcard } or { Severity: ScopeSeverity.Admin, IsVerified: true })
            .Select(x => $"{x.row.Provider}: {x.row.Value} -> {x.value}");
        Assert.Equal(Array.Empty<string>(), wrong);
    }

    // A code fix writes them into literals, form bodies and lists of scopes as they stand.
    [Fact]
    public void NarrowerValues_OfEveryRow_NeedNoEscaping() =>
        Assert.All(ScopeTable.Rows.SelectMany(row => row.NarrowerValues), value => Assert.Matches("^[A-Za-z0-9._:/-]+$", value));

    [Fact]
    public void Rows_EveryExactRow_IsFoundUnderItsProvider()
    {
        var lost = ScopeTable.Rows
            .Where(row => row.IsExact && row.Provider is not "generic")
            // A bare word weighs the same everywhere: the general row takes the place of one that nobody verified.
            .Where(row => row.Severity != ScopeSeverity.Admin || row.IsVerified)
            .Where(row => ScopeTable.Find(row.Value, row.Provider)?.Value != row.Value)
            .Select(row => $"{row.Provider} {row.Value}");
        Assert.Equal(Array.Empty<string>(), lost);
    }
}
