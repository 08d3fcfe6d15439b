using System;
using System.Linq;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using SecretGuard.Findings;
using SecretGuard.Knowledge;
using SecretGuard.Policy;
using SecretGuard.Rules;
using SecretGuard.Testing.Documents;
using SecretGuard.Text;
using SecretGuard.Text.Yaml;

namespace SecretGuard.Core.Tests.Docs;

/// <summary>Every block of code says its language and is well-formed in it. C# is compiled by the analyzers' tests, commands are read by those of the command line.</summary>
public class BlockTests
{
    private static readonly string[] Languages = ["console", "csharp", "http", "ini", "json", "sh", "text", "xml", "yaml"];

    [Fact]
    public void Blocks_SayTheirLanguage() =>
        Problems.AssertNone(MarkdownPage.All.SelectMany(page => page.Blocks).Where(block => !Languages.Contains(block.Language)).Select(block => block.Place));

    [Fact]
    public void EveryFence_IsPartOfABlock() =>
        Problems.AssertNone(MarkdownPage.All.Where(page => page.Prose.Contains("```", StringComparison.Ordinal)).Select(page => page.Path));

    [Fact]
    public void Json_IsWellFormed() => AssertAll("json", text => JsonDocument.Parse(text, new() { CommentHandling = JsonCommentHandling.Skip }).Dispose());

    [Fact]
    public void Xml_IsWellFormed() => AssertAll("xml", text => XDocument.Parse("<all>" + text + "</all>"));

    [Fact]
    public void Yaml_IsWellFormed() => AssertAll("yaml", text =>
    {
        var read = YamlReader.Instance.Read(new TextDocument("a.yaml", text));
        Assert.Null(read.BrokenAt);
        Assert.NotEmpty(read.Root!.Children);
    });

    [Fact]
    public void Settings_Exist() => AssertAll("ini", text =>
    {
        foreach (var line in text.Split('\n').Where(line => line.Length > 0 && line[0] is not ('[' or '#')))
        {
            var parts = line.Split(" = ");
            Assert.True(parts.Length == 2 && IsSetting(parts[0], parts[1]), line);
        }
    });

    // Those of a team; the rows of our own tables, in extending.md, are tested where they go.
    [Fact]
    public void Tables_HaveNoProblem()
    {
        var tables = MarkdownPage.All.Where(page => page.Path != "docs/extending.md").SelectMany(page => page.Blocks).Where(block => block.Language == "text" && block.Text.Contains(" | ", StringComparison.Ordinal)).ToList();

        Assert.Equal(3, tables.Select(table => ProblemsOf(table.Text)).Count(problems => problems == 0));
    }

    private static void AssertAll(string language, Action<string> read)
    {
        var blocks = MarkdownPage.All.SelectMany(page => page.Blocks).Where(block => block.Language == language).ToList();
        Assert.NotEmpty(blocks);
        foreach (var block in blocks)
            if (Record.Exception(() => read(block.Text)) is { } problem) Assert.Fail($"{block.Place}: {problem.Message}");
    }

    private static bool IsSetting(string key, string value)
    {
        if (key.Split('.') is not ["dotnet_diagnostic" or "secretguard", ..]) return true;
        var ofRule = Regex.Match(key, @"^(?:dotnet_diagnostic|secretguard)\.(SG\d{4})\.severity$");
        if (ofRule.Success) return RuleCatalog.Find(ofRule.Groups[1].Value) is not null && SeverityOverrides.TryParse(value, out _);
        return PolicyOptions.Keys.Any(option => option.Key == key && option.IsValid(value));
    }

    // Each table is told by the number of its fields.
    private static int ProblemsOf(string table) => table.Split('\n')[0].TrimStart('#', ' ').Split(" | ").Length switch
    {
        3 => UserTables.ProblemsOf(UserTables.NamesFile, table).Count,
        6 => UserTables.ProblemsOf(UserTables.SinksFile, table).Count,
        4 => SuppressionList.Read(table).Problems.Count,
        _ => -1,
    };
}
