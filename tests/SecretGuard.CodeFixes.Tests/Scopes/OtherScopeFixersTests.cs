using System.Threading.Tasks;
using SecretGuard.CodeFixes.Scopes;

namespace SecretGuard.CodeFixes.Tests.Scopes;

/// <summary>The same offers for SG3002 and SG3003.</summary>
public class OtherScopeFixersTests
{
    [Fact]
    public Task UserScope_IsLeftOut() => FixTest.VerifyAsync<UserScopeFixer>(
        Code("orders.read {|SG3003:offline_access|}"), Code("orders.read"), new FixSettings());

    private static string Code(string scope) => $$"""
        using System.Collections.Generic;

        class C
        {
            object Form() => new Dictionary<string, string> { ["grant_type"] = "client_credentials", ["client_id"] = "orders", ["scope"] = "{{scope}}" };
        }
        """;
}
