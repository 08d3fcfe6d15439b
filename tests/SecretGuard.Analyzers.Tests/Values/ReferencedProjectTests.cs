using System.Threading.Tasks;
using SecretGuard.Testing;

namespace SecretGuard.Analyzers.Tests.Values;

/// <summary>What stands in a referenced project. The IDE refers to its source, where no diagnostic of this project may lie.</summary>
public class ReferencedProjectTests
{
    [Fact]
    public async Task Word_OfAReferencedProject_IsItsOwnMatter() => Assert.Empty(await Compiled.DiagnosticsBesideAsync(
        """public static class Algorithms { public const string RsaOaep = "RSA-OAEP"; }""",
        "class C { void AddEncryptionKey(string name) { } void M() => AddEncryptionKey(Algorithms.RsaOaep); string clientSecret = Algorithms.RsaOaep; }"));

    [Theory]
    [InlineData("public const string Standard")]
    [InlineData("public static readonly string Standard")]
    public async Task Value_OfAReferencedProject_ReportsAtTheUse(string declaration)
    {
        var diagnostics = await Compiled.DiagnosticsBesideAsync(
            $$"""public static class Settings { {{declaration}} = "{{GeneratedValues.Opaque()}}"; }""",
            "class C { string clientSecret = Settings.Standard; }");

        var diagnostic = Assert.Single(diagnostics);
        Assert.Equal("SG1001", diagnostic.Id);
        Assert.Empty(diagnostic.AdditionalLocations);
    }
}
