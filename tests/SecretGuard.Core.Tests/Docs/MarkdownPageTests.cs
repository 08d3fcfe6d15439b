using System.Linq;
using SecretGuard.Testing.Documents;

namespace SecretGuard.Core.Tests.Docs;

public class MarkdownPageTests
{
    [Theory]
    [InlineData("# SG1001: Client secret is hard-coded", "sg1001-client-secret-is-hard-coded")]
    [InlineData("## `private_key_jwt`", "private_key_jwt")]
    [InlineData("## What a *team* allows?", "what-a-team-allows")]
    [InlineData("## [Rules](rules/README.md) & more", "rules--more")]
    public void Heading_HasItsAnchor(string heading, string anchor) => Assert.Equal([anchor], new MarkdownPage("a.md", heading).Anchors);

    [Fact]
    public void HeadingThatThereWas_HasANumber() => Assert.Equal(["bad", "bad-1"], new MarkdownPage("a.md", "## Bad\n## Bad\n").Anchors.Order());

    [Fact]
    public void LinksAndHeadingsInCode_AreNone()
    {
        var page = new MarkdownPage("a.md", "[a](b.md) `[c](d.md)` [`e`](f.md)\n```sh\n# title [g](h.md)\n```\n");

        Assert.Equal(["b.md", "f.md"], page.Links.Select(link => link.Target));
        Assert.Empty(page.Anchors);
    }

    [Fact]
    public void Block_HasItsLanguagePlaceAndText()
    {
        var block = Assert.Single(new MarkdownPage("a.md", "1. one\n\n   ```sh\n   ls\n     -l\n   ```\n").Blocks);

        Assert.Equal(("sh", "a.md(3)", "ls\n  -l\n"), (block.Language, block.Place, block.Text));
    }
}
