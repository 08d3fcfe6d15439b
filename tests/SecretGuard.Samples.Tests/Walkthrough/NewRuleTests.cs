using SecretGuard.Testing;

namespace SecretGuard.Samples.Tests.Walkthrough;

/// <summary>docs/extending.md, followed: the script makes a rule that compiles, the contract tests name what is missing, and pass when it is written.</summary>
[Trait("Tier", "Full")]
public sealed class NewRuleTests
{
    private const string Tests = "FullyQualifiedName~Core.Tests.Rules|FullyQualifiedName~Core.Tests.Docs";

    private static readonly string[] Missing =
    [
        "CHANGELOG.md lacks a line about SG3005",
        "SG3005: write its description in RuleCatalog",
        "SG3005.md must name CWE-798",
        "SG3005: write what it reports",
        "SG3005: write what must stay silent",
    ];

    [Fact]
    public async Task NewRule_IsAskedForItsParts_AndPassesWithThem()
    {
        using var clone = await SampleClone.WithSourcesAsync();
        (await RunAsync(clone, "bash", "eng/new-rule.sh", "SG3005", "ScopeNamedTest", "Scope is named as a test")).Succeeded();

        var asked = await RunAsync(clone, "dotnet", "test", "tests/SecretGuard.Core.Tests", "--filter", Tests);
        Assert.DoesNotContain("error CS", asked.Text, StringComparison.Ordinal);
        Assert.All(Missing, part => Assert.Contains(part, asked.Text, StringComparison.Ordinal));

        Complete(clone.Path);
        (await RunAsync(clone, "dotnet", "test", "tests/SecretGuard.Core.Tests", "--filter", Tests)).Succeeded();
    }

    [Fact]
    public async Task RuleThatIsThere_IsRefused()
    {
        using var clone = await SampleClone.WithSourcesAsync();

        var refused = await RunAsync(clone, "bash", "eng/new-rule.sh", "SG1001", "HardCodedClientSecret", "Client secret is hard-coded");

        Assert.Equal(1, refused.ExitCode);
        Assert.Contains("There is a rule SG1001", refused.Text, StringComparison.Ordinal);
    }

    private static Task<CommandOutput> RunAsync(SampleClone clone, string program, params string[] arguments) =>
        Command.RunAsync(clone.Path, program, new Dictionary<string, string>(), arguments);

    // What the guide leaves to a person.
    private static void Complete(string root)
    {
        Edit(root, "src/SecretGuard.Core/Rules/RuleCatalog.cs", "TODO: why it matters, in one or two sentences.", "Whoever finds it in production does not know whether it may go.");
        Edit(root, "src/SecretGuard.Core/Rules/ScopeNamedTestRule.cs", "new SlotKind[0]", "new[] { SlotKind.Scope }");
        Edit(root, "src/SecretGuard.Core/Rules/ScopeNamedTestRule.cs", "if (candidate.Context.IsComment)", "if (candidate.Context.IsComment || candidate.Value.Value != \"test\")");
        Edit(root, "src/SecretGuard.Core/Rules/ScopeNamedTestRule.cs", "TODO: the defect. The remedy.", "The scope is named as a test. Name it after its purpose.");
        Edit(root, "docs/rules/SG3005.md", "TODO: what is reported.", "A scope that is called `test`.");
        Edit(root, "docs/rules/SG3005.md", "Standard: TODO.", "Standard: CWE-798.");
        Edit(root, "docs/rules/SG3005.md", "\nTODO\n", "\nA name tells what may go.\n");
        Edit(root, "docs/rules/SG3005.md", "## Bad\n", "## Bad\n\n```json\n{ \"Orders\": { \"ClientId\": \"orders-import\", \"Scope\": \"test\" } }\n```\n");
        Edit(root, "docs/rules/SG3005.md", "## Good\n", "## Good\n\n```json\n{ \"Orders\": { \"ClientId\": \"orders-import\", \"Scope\": \"orders.read\" } }\n```\n");
        Edit(root, "CHANGELOG.md", "## Unreleased\n", "## Unreleased\n\n- SG3005: scopes that are named as a test.\n");
        File.WriteAllText(Path.Combine(root, "tests/SecretGuard.Core.Tests/Rules/ScopeNamedTestRuleTests.cs"), RuleTests);
    }

    private static void Edit(string root, string file, string old, string now)
    {
        var path = Path.Combine(root, file);
        var text = File.ReadAllText(path);
        Assert.Contains(old, text, StringComparison.Ordinal);
        File.WriteAllText(path, text.Replace(old, now, StringComparison.Ordinal));
    }

    private const string RuleTests = """
        using SecretGuard.Rules;
        using SecretGuard.Testing;

        namespace SecretGuard.Core.Tests.Rules;

        public class ScopeNamedTestRuleTests
        {
            [Fact]
            public void Test_Triggers() => Assert.Contains(TextFindings.Of("appsettings.json", "{ \"Orders\": { \"ClientId\": \"orders-import\", \"Scope\": \"test\" } }"), finding => finding.Rule.Id == RuleIds.ScopeNamedTest);

            [Fact]
            public void Purpose_DoesNotTrigger() => Assert.Empty(TextFindings.Of("appsettings.json", "{ \"Orders\": { \"ClientId\": \"orders-import\", \"Scope\": \"orders.read\" } }"));
        }

        """;
}
