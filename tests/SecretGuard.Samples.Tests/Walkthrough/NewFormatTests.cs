using System.Text.RegularExpressions;
using SecretGuard.Testing;
using SecretGuard.Testing.Documents;

namespace SecretGuard.Samples.Tests.Walkthrough;

/// <summary>docs/extending.md, followed: a row makes a format, its tests name what is missing, and pass when it is written.</summary>
[Trait("Tier", "Full")]
public sealed class NewFormatTests
{
    private static readonly MarkdownBlock[] Blocks = [.. Guide("A credential's format")];

    [Fact]
    public async Task NewFormat_IsAskedForItsLineInTheRulesPage_AndPassesWithIt()
    {
        using var clone = await SampleClone.WithSourcesAsync();
        var row = Blocks.Single(block => block.Language == "text").Text.Trim();
        File.AppendAllText(Path.Combine(clone.Path, "src/SecretGuard.Core/Knowledge/Tables/vendor-formats.txt"), row + "\n");
        File.AppendAllText(Path.Combine(clone.Path, "tests/SecretGuard.Core.Tests/Knowledge/VendorRows.txt"), row.Split(" | ")[0] + "\n");

        var asked = await TestAsync(clone);
        Assert.NotEqual(0, asked.ExitCode);
        Assert.DoesNotContain("error CS", asked.Text, StringComparison.Ordinal);
        Assert.Equal(["RulePage_NamesEveryForm"], Regex.Matches(asked.Text, @"(\w+)(?:\(.*\))? \[FAIL\]").Select(failed => failed.Groups[1].Value).Distinct());

        NameInRulesPage(clone.Path, row.Split(" | ")[1]);
        (await TestAsync(clone)).Succeeded();
    }

    // The command of the guide.
    private static Task<CommandOutput> TestAsync(SampleClone clone) =>
        Command.RunAsync(clone.Path, "bash", new Dictionary<string, string>(), "-c", Blocks.Single(block => block.Language == "sh").Text);

    private static void NameInRulesPage(string root, string name)
    {
        var page = Path.Combine(root, "docs/rules/SG1006.md");
        var list = File.ReadAllText(page).Replace("Known are:\n\n", $"Known are:\n\n- {name}\n", StringComparison.Ordinal);
        File.WriteAllText(page, list);
    }

    private static IEnumerable<MarkdownBlock> Guide(string heading)
    {
        var page = MarkdownPage.All.Single(page => page.Path == "docs/extending.md");
        var lines = page.Text.Split('\n').ToList();
        var start = lines.IndexOf("## " + heading) + 1;
        var end = lines.FindIndex(start, line => line.StartsWith("## ", StringComparison.Ordinal)) + 1;
        return page.Blocks.Where(block => block.Line > start && block.Line < end);
    }
}
