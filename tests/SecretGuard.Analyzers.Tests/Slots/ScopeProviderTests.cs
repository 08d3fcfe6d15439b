using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using SecretGuard.Knowledge;
using SecretGuard.Testing;

namespace SecretGuard.Analyzers.Tests.Slots;

/// <summary>The rows of the scope table that need their provider, through the whole analyzer: beside its token endpoint and beside an unknown one.</summary>
public class ScopeProviderTests
{
    private const string Unknown = "sso.orders.example";

    public static IEnumerable<object[]> Providers() => Hosts().Select(host => host.Provider).Distinct().Select(provider => new object[] { provider });

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task ScopeOfAProvider_ReportsBesideItsTokenEndpointAlone(string provider)
    {
        var rows = ScopeTable.Rows.Where(row => row.Provider == provider && row is { IsExact: true, NeedsProvider: true } && RuleOf(row) is not null && !IsTooBroadAnywhere(row) && !row.Value.Contains(' ', System.StringComparison.Ordinal)).ToList();
        var host = Hosts().First(host => host.Provider == provider).Host;

        Assert.Equal(rows.Select(row => (row.Value, RuleOf(row)!)), await FoundAsync(host, rows));
        Assert.Empty(await FoundAsync(Unknown, rows));
    }

    [Fact]
    public void EveryProviderOfTheTable_HasAHost() =>
        Assert.Empty(ScopeTable.Rows.Where(row => row.NeedsProvider && RuleOf(row) is not null).Select(row => row.Provider).Except(Hosts().Select(host => host.Provider)));

    // One client for each row.
    [Fact]
    public Task MemberOfALibrary_TellsItsProvider() => Flow.VerifyAsync("""
        namespace Octokit { public class Login { public string ClientId; public string[] Scopes; } }
        class C { void M(Octokit.Login login) { login.ClientId = "a"; login.Scopes = new[] { "{|SG3001:admin:org|}" }; } }
        """);

    private static async Task<List<(string Scope, string Rule)>> FoundAsync(string host, List<ScopeRow> rows)
    {
        var clients = rows.Select(row => $$"""
                    yield return new Client { ClientId = "orders", TokenEndpoint = "https://{{host}}/token", Scope = "{{row.Value}}" };
            """);
        var source = $$"""
            class Client { public string ClientId, TokenEndpoint, Scope; }
            class C
            {
                System.Collections.Generic.IEnumerable<Client> All()
                {
                    yield break;
            {{string.Join("\n", clients)}}
                }
            }
            """;
        var diagnostics = await Compiled.DiagnosticsAsync(source);
        return diagnostics.Select(diagnostic => (source.Substring(diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length), diagnostic.Id)).ToList();
    }

    private static string? RuleOf(ScopeRow row) => row.Severity switch
    {
        ScopeSeverity.Wildcard => "SG3001",
        ScopeSeverity.Admin => row.IsVerified ? "SG3001" : "SG3002",
        ScopeSeverity.Broad => "SG3002",
        _ => null,
    };

    // "admin" weighs the same everywhere.
    private static bool IsTooBroadAnywhere(ScopeRow row) =>
        ScopeTable.Find(row.Value, null) is { Severity: ScopeSeverity.Wildcard or ScopeSeverity.Admin or ScopeSeverity.Broad };

    private static IEnumerable<(string Provider, string Host)> Hosts() =>
        File.ReadLines(Repository.PathOf("src", "SecretGuard.Core", "Knowledge", "Tables", "providers.txt"))
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split(" | "))
            .Select(row => (row[0].Trim(), row[1].Trim().Replace("*", "orders", System.StringComparison.Ordinal)));
}
