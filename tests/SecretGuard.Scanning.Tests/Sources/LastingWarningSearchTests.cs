using System;
using System.Collections.Generic;
using System.Text;
using System.Threading;
using SecretGuard.Findings;
using SecretGuard.Policy;
using SecretGuard.Scanning.Sources;
using SecretGuard.Testing;

namespace SecretGuard.Scanning.Tests.Sources;

public sealed class LastingWarningSearchTests : IDisposable
{
    private const string Telling = "const string TokenEndpoint = \"http://keycloak/connect/token\";";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    public static TheoryData<string> Encodings => new("utf-8", "utf-16", "utf-16BE", "utf-32", "iso-8859-1");

    [Theory]
    [MemberData(nameof(Encodings))]
    public void TellingSource_InAnyEncoding_IsFound(string encoding)
    {
        var source = _folder.Write("Orders.cs", Encoding.GetEncoding(encoding).GetBytes("// ü\n" + Telling));

        Assert.True(Finds(sources: [_folder.Write("Other.cs"), source]));
    }

    [Fact]
    public void SilentSource_IsNot() => Assert.False(Finds(sources: [_folder.Write("Orders.cs", "using System.Net.Http;")]));

    [Fact]
    public void SourceInATestFolder_IsFoundWhateverItHolds() =>
        Assert.True(Finds(sources: [_folder.Write("Orders.Tests/Orders.cs", "class Orders { }")]));

    [Fact]
    public void SourceOutsideTheRoot_IsReadToo()
    {
        using var elsewhere = new TemporaryFolder();

        Assert.True(Finds(sources: [elsewhere.Write("Linked.cs", Telling)]));
        Assert.False(Finds(sources: [elsewhere.Write("Orders.Tests/Linked.cs", "class Linked { }")]));
    }

    [Fact]
    public void ReferencedConstant_IsFound()
    {
        // A constant lies at any offset of an assembly, two bytes a character.
        byte[] assembly = [1, 2, 3, .. Encoding.Unicode.GetBytes("http://keycloak/connect/token")];

        Assert.True(Finds(references: [_folder.Write("Contracts.dll", assembly)]));
        Assert.False(Finds(references: [_folder.Write("Other.dll", Encoding.Unicode.GetBytes("https://"))]));
    }

    [Fact]
    public void LoweringConfiguration_IsFound() =>
        Assert.True(Finds(configurations: [_folder.Write(".editorconfig", "dotnet_diagnostic.SG1001.severity = warning")]));

    [Fact]
    public void UnreadableFile_IsFound() => Assert.True(Finds(sources: [_folder.At("gone.cs")]));

    [Fact]
    public void CancelledToken_Throws()
    {
        var search = new LastingWarningSearch(_folder.Path, new LastingWarnings(Gate.Error, _ => false)) { Sources = [_folder.Write("a.cs")] };

        Assert.Throws<OperationCanceledException>(() => search.FindsAny(new CancellationToken(canceled: true)));
    }

    private bool Finds(
        IReadOnlyCollection<string>? sources = null, IReadOnlyCollection<string>? configurations = null, IReadOnlyCollection<string>? references = null) =>
        new LastingWarningSearch(_folder.Path, new LastingWarnings(Gate.Error, _ => false))
        {
            Sources = sources ?? [],
            Configurations = configurations ?? [],
            References = references ?? [],
        }.FindsAny(CancellationToken.None);
}
