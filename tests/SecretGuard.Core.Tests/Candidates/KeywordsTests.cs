using System;
using System.Diagnostics;
using System.Linq;
using SecretGuard.Candidates;
using SecretGuard.Text;

namespace SecretGuard.Core.Tests.Candidates;

/// <summary>Which texts are read at all: a keyword in a namespace or an assembly's name says nothing.</summary>
public class KeywordsTests
{
    [Theory]
    [InlineData("""<xsd:schema id="root" xmlns="" xmlns:xsd="http://www.w3.org/2001/XMLSchema" />""")]
    [InlineData("""<Project xmlns="http://schemas.microsoft.com/developer/msbuild/2003" />""")]
    [InlineData("""{ "$schema": "http://json-schema.org/draft-07/schema#" }""")]
    [InlineData("""{ "$schema": "https://json.schemastore.org/global.json" }""")]
    [InlineData("System.Windows.Forms, Version=4.0.0.0, Culture=neutral, PublicKeyToken=b77a5c561934e089")]
    [InlineData("<assemblyIdentity name=\"A\" publicKeyToken=\"b77a5c561934e089\" />")]
    [InlineData("see https://orders.example/help?page=2#top and ftp://files.orders.example/")]
    [InlineData("https://orders.example/")]
    [InlineData("://")]
    public void AreIn_NamespacesAssembliesAndPlainAddresses_AreNone(string text) => Assert.False(Keywords.AreIn(text));

    [Theory]
    [InlineData("amqp://import:word@queue.orders.example/")]
    [InlineData("see https://orders.example/help, amqp://import:word@queue.orders.example/")]
    [InlineData("https://orders.example/redirect?to=amqp://import:word@queue")]
    [InlineData("amqp\\://import\\:word@queue.orders.example")]
    [InlineData("https://media.orders.example/API/0123/all")]
    [InlineData("http://www.w3.org:word@orders.example/")]
    [InlineData("http://www.w3.org/x:word@orders.example/")]
    [InlineData("http://id.orders.example/")]
    [InlineData("http://schemas")]
    [InlineData("http:")]
    [InlineData("xmlns=\"http://www.w3.org/2001/XMLSchema\" authority=\"http://id.orders.example\"")]
    [InlineData("http://schemas.orders.example/token")]
    [InlineData("PublicKeyToken=b77a5c561934e089, token=1")]
    [InlineData("PublicKey")]
    [InlineData("key")]
    [InlineData("thePublicKeyTokens=1, apiKey")]
    public void AreIn_Others_Are(string text) => Assert.True(Keywords.AreIn(text));

    [Fact]
    public void AreIn_PartOfAText_LooksNoFurther()
    {
        const string text = "one PublicKeyToken and a key";
        Assert.False(Keywords.AreIn(text, new TextRange(0, text.Length - 1)));
        Assert.True(Keywords.AreIn(text, new TextRange(0, text.IndexOf("ken", StringComparison.Ordinal))));
    }

    [Theory]
    [InlineData("://")]
    [InlineData("http://www.w3.org/")]
    [InlineData("PublicKeyToken")]
    [InlineData("://aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")]
    public void AreIn_NothingElse_TakesLinearTime(string piece)
    {
        Keywords.AreIn(piece);
        var text = string.Concat(Enumerable.Repeat(piece, 2_000_000 / piece.Length));
        var clock = Stopwatch.StartNew();
        Assert.False(Keywords.AreIn(text));
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(5), clock.Elapsed.ToString());
    }
}
