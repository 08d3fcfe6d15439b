using System.IO;

namespace SecretGuard.Figures.Tests;

public class MarkedSectionTests
{
    private const string Document = "# A\n<!-- figures: a -->\nold\n<!-- end of figures -->\n<!-- figures: b -->\nother\n<!-- end of figures -->\n";

    [Fact]
    public void Section_IsReplaced_AndNothingElse() => Assert.Equal(
        "# A\n<!-- figures: a -->\n\nnew\n\n<!-- end of figures -->\n<!-- figures: b -->\nother\n<!-- end of figures -->\n",
        MarkedSection.Replace(Document, "a", "new\n"));

    [Fact]
    public void Section_StaysAsItIs_WhenNothingChanged()
    {
        var once = MarkedSection.Replace(Document, "b", "same");

        Assert.Equal(once, MarkedSection.Replace(once, "b", "same"));
    }

    [Theory]
    [InlineData("c", Document)]
    [InlineData("a", "<!-- figures: a -->\n")]
    [InlineData("a", "<!-- end of figures -->\n<!-- figures: a -->\n")]
    public void MissingSection_IsAnError(string name, string document) =>
        Assert.Throws<InvalidDataException>(() => MarkedSection.Replace(document, name, "new"));
}
