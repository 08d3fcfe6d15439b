using System.Linq;
using SecretGuard.Testing;
using SecretGuard.Text;
using SecretGuard.Text.Yaml;

namespace SecretGuard.Core.Tests.Text;

public sealed class YamlReaderTests
{
    [Fact]
    public void BlocksInBlocks_GiveKeyPathsAndSpans()
    {
        const string Markup = """
            # head
            services:
              web:
                environment: # tail
                - [|A=1|]
                -   name: [|x|]
                    value: "[|y|]"
                - - [|deep|]
              api: {image: [|a:1|], ports: ["[|80:80|]", [|81|]]}
            text: '[|it''s|]'
            """;
        var marked = MarkedText.Parse(Markup);
        var document = Read(marked.Content);
        var leaves = Leaves(document.Root!).ToArray();

        Assert.Null(document.BrokenAt);
        Assert.Equal(marked.Ranges, leaves.Select(leaf => leaf.Value!.Range));
        Assert.Equal(
            new[]
            {
                "services:web:environment:0", "services:web:environment:1:name", "services:web:environment:1:value", "services:web:environment:2:0",
                "services:api:image", "services:api:ports:0", "services:api:ports:1", "text",
            },
            leaves.Select(leaf => leaf.KeyPath));
        Assert.Equal("it's", leaves[^1].Value!.Value);
        Assert.Equal(new[] { " head", " tail" }, document.Comments.Select(comment => comment.Value));
    }

    [Theory]
    [InlineData("a: plain # comment", "plain")]
    [InlineData("a: x#y", "x#y")]
    [InlineData("a: http://x/y", "http://x/y")]
    [InlineData("a: one\n  two\n\n  three", "one two\nthree")]
    [InlineData("a:\n  one\n  two", "one two")]
    [InlineData("a: \"one\n  two\n\n  three\"", "one two\nthree")]
    [InlineData("a: \"x\\\n   y\"", "xy")]
    [InlineData("a: \"\\x41\\u0042\\U0001F600\\n\\\"\\/\"", "AB\U0001F600\n\"/")]
    [InlineData("a: \"C:\\Users\"", "C:\\Users")]
    [InlineData("a: 'x\\n''y'", "x\\n'y")]
    [InlineData("a: |\n  one\n    two\n\n  three\n", "one\n  two\n\nthree\n")]
    [InlineData("a: |-\n  one\n", "one")]
    [InlineData("a: |+\n  one\n\n", "one\n\n")]
    [InlineData("a: |2\n    one\n", "  one\n")]
    [InlineData("a: >-\n  one\n  two\n\n  three\n", "one two\nthree")]
    [InlineData("a: | # comment\r\n  one\r\n  two\r\n", "one\ntwo\n")]
    [InlineData("a: &anchor x", "x")]
    [InlineData("a: !!str x", "x")]
    [InlineData("a: @Microsoft.KeyVault(x)", "@Microsoft.KeyVault(x)")]
    [InlineData("a: ${{ secrets.X }}", "${{ secrets.X }}")]
    [InlineData("a: {{ .Values.x | default \"y: z\" }}", "{{ .Values.x | default \"y: z\" }}")]
    [InlineData("a: \"{{ include \"x\" . }}-y\"", "{{ include \"x\" . }}-y")]
    [InlineData("a: 12345", "12345")]
    [InlineData("? a\n: x", "x")]
    [InlineData("a:\tx", "x")]
    [InlineData("%YAML 1.2\n---\na: x\n...\n", "x")]
    public void Scalars_AreDecoded(string yaml, string value)
    {
        var document = Read(yaml);

        Assert.Null(document.BrokenAt);
        Assert.Equal(value, document.Root!.TextOf("a"));
    }

    [Theory]
    [InlineData("a: true")]
    [InlineData("a: null")]
    [InlineData("a: ~")]
    [InlineData("a:")]
    [InlineData("a:\nb: x")]
    [InlineData("a: !vault |\n  $ANSIBLE_VAULT\n")]
    [InlineData("a: !Ref Name")]
    [InlineData("a: *unknown")]
    public void WhatIsNoText_IsALiteral(string yaml) => Assert.Equal(NodeKind.Literal, Read(yaml).Root!.Child("a")!.Kind);

    [Fact]
    public void Alias_IsTheTextItStandsFor()
    {
        var marked = MarkedText.Parse("x: &secret '[|text|]'\na: *secret");
        var node = Read(marked.Content).Root!.Child("a")!;

        Assert.Equal(marked.Ranges[0], node.Value!.Range);
    }

    [Fact]
    public void Documents_AreItemsOfAList()
    {
        var root = Read("%YAML 1.2\n---\na: 1\n---\n# nothing\n---\nb: 2\n...\n").Root!;

        Assert.Equal(new[] { "0:a", "1:b" }, Leaves(root).Select(leaf => leaf.KeyPath));
    }

    [Theory]
    [InlineData("a: 1\n\t[|b: 2|]")]
    [InlineData("a:\n    b: 1\n  [|c: 2|]")]
    [InlineData("a: 1\n  [|b: 2|]")]
    [InlineData("a: 1\n[|<<<<<<< HEAD\nb: 2|]")]
    [InlineData("a: 1\n[|- b|]")]
    [InlineData("- a\n[|b: 1|]")]
    [InlineData("a: 1\n[|b: \"open\nc: 2|]")]
    [InlineData("a: 1\n[|b: 'x' y|]")]
    [InlineData("a: 1\n[|b: [1, 2\nc: 3|]")]
    [InlineData("a: 1\n[|b: {c: 1]|]")]
    [InlineData("a: 1\n[|b: c: d|]")]
    [InlineData("a: 1\n[|b:\n  \"open|]")]
    [InlineData("a: 1\n[|b: - c|]")]
    public void Malformed_BreaksWhereTheUnfinishedMemberBegins(string markup)
    {
        var marked = MarkedText.Parse(markup);
        var document = Read(marked.Content);

        Assert.Equal(marked.Ranges[0].Start, document.BrokenAt);
        Assert.False(document.IsTemplate);
    }

    [Fact]
    public void Template_IsReadAroundItsParts()
    {
        var document = Read("""
            {{- if .Values.x }}
            a: 1
            {{- end }}
            {{/*
            b: 2 }}
            */}}
            labels: {{- include "labels" . | nindent 2 }}
              c: 3
            text: |
              one
            {{ toYaml .Values.y | indent 2 }}
            {{ .Values.name }}: 4
            """);

        Assert.True(document.IsTemplate);
        Assert.Null(document.BrokenAt);
        Assert.Equal(new[] { "a", "labels", "labels:c", "text", "{{ .Values.name }}" }, Leaves(document.Root!).Select(leaf => leaf.KeyPath));
    }

    [Fact]
    public void TemplateThatBreaks_SaysThatItIsOne() => Assert.True(Read("{{ if x }}a: {{ else }}b: {{ end }}\n  c: 1\n d: 2").IsTemplate);

    [Theory]
    [InlineData("- ")]
    [InlineData("[")]
    [InlineData("{a: ")]
    [InlineData("[{a: [")]
    [InlineData("a:\n ")]
    public void DeepNesting_BreaksWithoutRecursion(string unit)
    {
        var yaml = unit[0] == 'a' ? Staircase(1000) : string.Concat(Enumerable.Repeat(unit, 100_000));

        Assert.NotNull(Read(yaml).BrokenAt);
    }

    [Fact]
    public void InnerText_IsReadWithPlacesOfTheOuterText()
    {
        const string Json = """{"body":"a: \"b\\x41\""}""";
        var inner = YamlReader.Instance.Read(JsonReader.Instance.Read(new TextDocument("a.json", Json)).Root!.Children[0].Value!);
        var value = inner.Root!.Child("a")!.Value!;

        Assert.Equal("bA", value.Value);
        Assert.Equal("""b\\x41""", Json.Substring(value.Range.Start, value.Range.Length));
    }

    private static string Staircase(int depth) => string.Concat(Enumerable.Range(0, depth).Select(level => new string(' ', level) + "a:\n"));

    private static System.Collections.Generic.IEnumerable<DocumentNode> Leaves(DocumentNode node) =>
        node.Children.Count == 0 ? new[] { node } : node.Children.SelectMany(Leaves);

    private static StructuredDocument Read(string yaml) => YamlReader.Instance.Read(new TextDocument("a.yml", yaml));
}
