using System.Linq;
using SecretGuard.Testing;
using SecretGuard.Text;
using SecretGuard.Text.Xml;

namespace SecretGuard.Core.Tests.Text;

public sealed class XmlReaderTests
{
    [Fact]
    public void ElementsAndAttributes_GiveKeyPathsAndSpans()
    {
        const string Markup = """
            <?xml version="1.0"?>
            <!DOCTYPE a [ <!ENTITY b "c>"> ]>
            <configuration xmlns:x="http://example.com">
              <!-- note -->
              <add key="[|a|]" value='[|b|]'/>
              <group x:kind="[|k|]"><Secret>[|text|]</Secret><empty></empty></group>
            </configuration>
            """;
        var marked = MarkedText.Parse(Markup);
        var document = Read(marked.Content);
        var leaves = new[] { "add:key", "add:value", "group:x:kind", "group:Secret" };

        Assert.Null(document.BrokenAt);
        Assert.Equal("configuration", document.Root!.Key);
        Assert.Equal(leaves, All(document.Root).Where(node => node.Kind == NodeKind.Text).Select(node => node.KeyPath));
        Assert.Equal(marked.Ranges, All(document.Root).Where(node => node.Kind == NodeKind.Text).Select(node => node.Value!.Range));
        Assert.Equal(" note ", Assert.Single(document.Comments).Value);
    }

    [Theory]
    [InlineData("<r><a>x &lt;&#65;&#x1F600;&quot;&amp;</a></r>", "x <A\U0001F600\"&")]
    [InlineData("<r><a>&unknown; &#xZZ; &; &</a></r>", "&unknown; &#xZZ; &; &")]
    [InlineData("<r><a><![CDATA[x <&lt; y]]></a></r>", "x <&lt; y")]
    [InlineData("<r><a>x<!-- c -->y<![CDATA[z]]></a></r>", "xyz")]
    [InlineData("<r><a b='1'>x</a></r>", "x")]
    [InlineData("<r>\r\n<a\tb = '1'\n>x</a >\r\n</r>", "x")]
    [InlineData("<r a='x&apos;>'/>", "x'>")]
    [InlineData("<!DOCTYPE r [<!ENTITY e \"y\">]><r><a>x&e;</a></r>", "x&e;")]
    [InlineData("<r><a>\uD800</a></r>\n<!-- end -->", "\uD800")]
    public void Values_AreDecodedAndNeverExpanded(string xml, string value)
    {
        var document = Read(xml);

        Assert.Null(document.BrokenAt);
        Assert.Equal(value, document.Root!.TextOf("a"));
    }

    [Fact]
    public void TextBesideElements_HasNoName()
    {
        var root = Read("<r>one<b/>two</r>").Root!;

        Assert.Equal(new[] { "one", null, "two" }, root.Children.Select(child => child.Value?.Value));
    }

    [Fact]
    public void TextOfAnElementWithAttributes_KeepsThem()
    {
        var node = Read("<r><a b='1'>x</a></r>").Root!.Child("a")!;

        Assert.Equal(NodeKind.Text, node.Kind);
        Assert.Equal("1", node.TextOf("b"));
    }

    [Theory]
    [InlineData("<a><b>[|</c></a>|]", "<b>")]
    [InlineData("<a><b/>[|</c></a>|]", "")]
    [InlineData("<a><b/>[|<c d=1/></a>|]", "")]
    [InlineData("<a><b/>[|<c d='1></a>|]", "")]
    [InlineData("<a><b/>[|<<<<<<< HEAD</a>|]", "")]
    [InlineData("<a/>[|<b/>|]", "")]
    [InlineData("<a/>[|text|]", "")]
    [InlineData("<a><b/>[|<!-- open</a>|]", "")]
    [InlineData("<a><b/>[|<![CDATA[ open</a>|]", "")]
    [InlineData("<a><b/>[||]", "")]
    [InlineData("[|<!DOCTYPE a [|]", "")]
    [InlineData("<a><b/>[|<c>text|]", "")]
    public void Malformed_BreaksWhereTheUnfinishedElementBegins(string markup, string before)
    {
        var marked = MarkedText.Parse(markup);

        Assert.Equal(marked.Ranges[0].Start - before.Length, Read(marked.Content).BrokenAt);
    }

    [Fact]
    public void DeepNesting_BreaksWithoutRecursion() => Assert.Equal(511 * 3, Read(string.Concat(Enumerable.Repeat("<a>", 100_000))).BrokenAt);

    private static System.Collections.Generic.IEnumerable<DocumentNode> All(DocumentNode node) => node.Children.SelectMany(All).Prepend(node);

    private static StructuredDocument Read(string xml) => XmlReader.Instance.Read(new TextDocument("a.xml", xml));
}
