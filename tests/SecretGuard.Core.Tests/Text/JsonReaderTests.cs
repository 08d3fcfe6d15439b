using System.Linq;
using System.Text.Json;
using SecretGuard.Testing;
using SecretGuard.Text;

namespace SecretGuard.Core.Tests.Text;

public sealed class JsonReaderTests
{
    [Fact]
    public void NestedObjects_GiveKeyPathAndSpan()
    {
        var marked = MarkedText.Parse("""{ "Keycloak": { "ClientSecret": "[|secret|]" }, "list": ["x", {"a": "b"}] }""");
        var document = Read(marked.Content);

        Assert.Null(document.BrokenAt);
        var node = document.Root!.Child("keycloak")!.Child("clientsecret")!;
        Assert.Equal("Keycloak:ClientSecret", node.KeyPath);
        Assert.Equal(marked.Ranges[0], node.Value!.Range);
        Assert.Equal("list:1:a", document.Root.Child("list")!.Children[1].Children[0].KeyPath);
    }

    [Theory]
    [InlineData("{\"a\":1,}")]
    [InlineData("[1,2,]")]
    [InlineData("// line\n{/* block */\"a\":/**/1}// end")]
    [InlineData("{'a':'b'}")]
    [InlineData("{a: 'b', $c: true}")]
    [InlineData("{\"port\": {{port}}, \"n\": ${NAME}, \"o\": #{Octopus.Name}}")]
    [InlineData("")]
    [InlineData(" \r\n\t")]
    [InlineData("\"text\"")]
    [InlineData("{\"a\":\"\uD800\",\"b\":\"\\uDC00\"}")]
    public void WhatPeopleWrite_IsReadWhole(string json) => Assert.Null(Read(json).BrokenAt);

    [Theory]
    [InlineData("{\"a\":1} [|x|]")]
    [InlineData("{\"a\":1 [|\"b\":2}|]")]
    [InlineData("{\"a\":1, [|\"b\":\"open\n}|]")]
    [InlineData("{\"a\":1, [|\"b\" 2}|]")]
    [InlineData("{\"a\":1[|]|]")]
    [InlineData("{\"a\":{\"b\":1}[||]")]
    [InlineData("{\"a\":[1, [|\"open|]")]
    [InlineData("{[|\"a\": \0}|]")]
    [InlineData("{\"a\":1}[|/* open|]")]
    [InlineData("{\"a\":1,\n[|<<<<<<< HEAD\n|]}")]
    [InlineData("[|\"open\\|]")]
    public void Malformed_BreaksWhereTheUnfinishedMemberBegins(string markup)
    {
        var marked = MarkedText.Parse(markup);

        Assert.Equal(marked.Ranges[0].Start, Read(marked.Content).BrokenAt);
    }

    [Fact]
    public void LinesThatATemplateEngineChooses_AreNoDefectOfTheFile() => Assert.True(Read("{\"a\": 1\n//#if (X)\n\"b\": 2\n//#endif\n}").IsTemplate);

    [Fact]
    public void Malformed_KeepsTheTreeSoFar()
    {
        var document = Read("{\"a\":{\"b\":\"c\", \"d\"");

        Assert.Equal("c", document.Root!.Child("a")!.TextOf("b"));
    }

    [Fact]
    public void DuplicateNames_AreAllKeptAndTheLastOneWins()
    {
        var root = Read("""{"a":"1","A":"2"}""").Root!;

        Assert.Equal(2, root.Children.Count);
        Assert.Equal("2", root.TextOf("a"));
    }

    [Fact]
    public void Comments_AreKept()
    {
        var marked = MarkedText.Parse("{//[| one|]\n\"a\":1/*[| two |]*/}");

        Assert.Equal(marked.Ranges, Read(marked.Content).Comments.Select(comment => comment.Range));
    }

    [Fact]
    public void Escapes_AreDecodedWithTheirPlaces()
    {
        const string Json = """{"a":"x\u003cy\n\/z"}""";
        var value = Read(Json).Root!.Children[0].Value!;

        Assert.Equal("x<y\n/z", value.Value);
        Assert.Equal("""\u003c""", Cut(Json, value.RangeOf(1, 1)));
        Assert.Equal("""y\n\/""", Cut(Json, value.RangeOf(2, 3)));
        Assert.Equal("z", Cut(Json, value.RangeOf(5, 1)));
    }

    [Fact]
    public void InnerText_IsReadWithPlacesOfTheOuterText()
    {
        const string Json = """{"body":"{\"a\":\"b\u0041\"}"}""";
        var inner = JsonReader.Instance.Read(Read(Json).Root!.Children[0].Value!).Root!.Children[0].Value!;

        Assert.Equal("bA", inner.Value);
        Assert.Equal("""b\u0041""", Cut(Json, inner.Range));
    }

    [Fact]
    public void ValuesOfAStandardWriter_AreFoundAtTheirExactSpan()
    {
        for (var seed = 1; seed <= 500; seed++)
        {
            var value = AnyText(seed);
            var written = JsonSerializer.Serialize(value);
            var json = $"{{ \"key\" : {written} }}";
            var node = Read(json).Root!.Child("key")!;

            Assert.Equal(value, node.Value!.Value);
            Assert.Equal(written[1..^1], Cut(json, node.Value.Range));
        }
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{\"a\":")]
    [InlineData("[{\"a\":[")]
    public void DeepNesting_BreaksWithoutRecursion(string unit)
    {
        var json = string.Concat(Enumerable.Repeat(unit, 100_000));

        Assert.InRange(Read(json).BrokenAt!.Value, 512, 512 * unit.Length);
    }

    [Fact]
    public void EveryTruncation_IsReadWithoutLosingItsPlace()
    {
        const string Json = """{"a":"x\u003cy", /* c */ 'b':[1,{"c":null,}], // e""" + "\n\"d\":${X}}";
        for (var length = 0; length <= Json.Length; length++)
            Assert.InRange(Read(Json[..length]).BrokenAt ?? 0, 0, length);
    }

    // Everything a writer has to escape, lone surrogates excepted: the standard writer replaces those.
    private static string AnyText(int seed)
    {
        var random = new System.Random(seed);
        var chars = Enumerable.Range(0, random.Next(0, 40)).Select(_ => (char)random.Next(0, random.Next(2) == 0 ? 0x80 : 0xD800));
        return new string(chars.ToArray());
    }

    private static StructuredDocument Read(string json) => JsonReader.Instance.Read(new TextDocument("a.json", json));

    private static string Cut(string text, TextRange range) => text.Substring(range.Start, range.Length);
}
