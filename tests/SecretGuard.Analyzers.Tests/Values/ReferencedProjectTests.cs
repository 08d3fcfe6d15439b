using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
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

    [Fact]
    public async Task Value_OfALibrary_ReportsAtTheUse()
    {
        var library = new System.IO.MemoryStream();
        Assert.True(Compiled.Compile([("/other/Other.cs", $$"""public static class Settings { public const string Standard = "{{GeneratedValues.Opaque()}}"; }""")]).WithAssemblyName("Other").Emit(library).Success);
        var compilation = Compiled.Compile([("/src/C.cs", "class C { string clientSecret = Settings.Standard; }")]).AddReferences(MetadataReference.CreateFromImage(library.ToArray()));

        Assert.Equal("SG1001", Assert.Single(await Compiled.DiagnosticsAsync(compilation)).Id);
    }
}
