using System;
using System.IO;
using System.Text.Json;

namespace SecretGuard.Cli.Tests;

/// <summary>Suppressed findings as the command shows them: counted, in SARIF with their reason, and without a say in the exit code.</summary>
public sealed class SuppressionTests : ScanTestBase
{
    private const string Suppressed = "# secretguard:ignore SG1001 until=2026-05-10 reason=\"stub of the tests\"\nclient_secret: hunter2\n";

    [Fact]
    public void SuppressedFinding_IsCountedAndFailsNothing()
    {
        Folder.Write("a.yml", Suppressed);

        var result = Scan("--today", "2026-05-10");

        Assert.Equal(ExitCodes.Clean, result.ExitCode);
        Assert.Equal("0 findings (0 errors, 0 warnings, 0 info) in 1 file, 0 binary skipped, 0 too large, 0 unreadable, 1 finding suppressed\n", result.Output);
    }

    [Fact]
    public void SuppressionThatIsOver_NoLongerCounts()
    {
        Folder.Write("a.yml", Suppressed);

        var result = Scan("--today", "2026-05-11");

        Assert.Equal(ExitCodes.Findings, result.ExitCode);
        Assert.StartsWith("a.yml(2,16): warning SG1001: ", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("suppressed", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Sarif_HoldsTheSuppression_AlsoWhenMerged()
    {
        Folder.Write("a.yml", Suppressed + "password: hunter22\n");
        var report = Path.Combine(Folder.Path, "a.sarif");
        Scan("--today", "2026-05-10", "--format", "sarif", "--output", report);
        var merged = CommandLine.Run(Folder.Path, "merge", report, "--format", "sarif");

        foreach (var text in new[] { File.ReadAllText(report), merged.Output })
        {
            using var json = JsonDocument.Parse(text);
            var results = json.RootElement.GetProperty("runs")[0].GetProperty("results");
            Assert.Equal(2, results.GetArrayLength());
            foreach (var one in results.EnumerateArray())
            {
                var isSuppressed = one.TryGetProperty("suppressions", out var suppressions);
                Assert.Equal(one.GetProperty("ruleId").GetString() == "SG1001", isSuppressed);
                if (!isSuppressed) continue;
                Assert.Equal("inSource", suppressions[0].GetProperty("kind").GetString());
                Assert.Equal("stub of the tests", suppressions[0].GetProperty("justification").GetString());
            }
        }
    }

    [Fact]
    public void List_SuppressesByPathAndKey_AndItsLinesAreHeldToPolicy()
    {
        Folder.Write(".editorconfig", "root = true\n[*.json]\nsecretguard.require_justification = true\n");
        Folder.Write("deploy/realm.json", "{ \"clients\": [\n{ \"clientId\": \"orders\", \"secret\": \"hunter2\" },\n{ \"clientId\": \"stock\", \"secret\": \"hunter2\" } ] }\n");
        Folder.Write("secretguard.suppressions.txt", """
            # stubs of the tests
            SG1001 | deploy/realm.json | clients:0:secret | until=2026-05-10 reason="stub of the tests"
            SG1001 | deploy/realm.json | clients:1:secret
            SG1001 | deploy/gone.json | * | reason="stub"
            SG7777 | deploy/realm.json | *
            """);

        var before = Scan("--today", "2026-05-10");
        var after = Scan("--today", "2026-05-11");

        Assert.Contains("secretguard.suppressions.txt(3,1): warning SG9003: A suppression says no reason.", before.Output, StringComparison.Ordinal);
        Assert.Contains("secretguard.suppressions.txt(4,1): warning SG9003: A line of the list suppresses nothing.", before.Output, StringComparison.Ordinal);
        Assert.Contains("secretguard.suppressions.txt(5,1): error SG9002: ", before.Output, StringComparison.Ordinal);
        Assert.Contains("3 findings (1 error, 2 warnings, 0 info)", before.Output, StringComparison.Ordinal);
        Assert.Contains("2 findings suppressed", before.Output, StringComparison.Ordinal);
        Assert.Contains("deploy/realm.json(2,", after.Output, StringComparison.Ordinal);
        Assert.Contains("secretguard.suppressions.txt(2,1): warning SG9003: A line of the list is over.", after.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void KeyAndReason_ThatHoldASecret_AreNeverShown()
    {
        Folder.Write("a.json", $$"""{ "{{Secret}}": { "ClientSecret": "{{Secret}}" } }""");
        Folder.Write("secretguard.suppressions.txt", $"SG1001 | a.json | {Secret}:* | reason=\"{Secret} is a stub\"\n");

        foreach (var format in ReportFormats.All)
        {
            var result = Scan("--format", format, "--exclude", "secretguard.suppressions.txt");
            Assert.DoesNotContain(Secret, result.All, StringComparison.Ordinal);
            Assert.DoesNotContain("stub", result.All, StringComparison.Ordinal);
        }

        Assert.Contains("1 finding suppressed", Scan("--exclude", "secretguard.suppressions.txt").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("#pragma warning disable SG1001 // stub", "1 finding suppressed")]
    [InlineData("#pragma warning disable SG1001 // stub, until=2026-05-09", "a.cs(1,1): warning SG9003: A suppression is over", "a.cs(2,")]
    [InlineData("#pragma warning disable SG1001", "a.cs(1,1): warning SG9003: A suppression says no reason.", "1 finding suppressed")]
    [InlineData("[SuppressMessage(\"Security\", \"SG1001\", Justification = \"stub\")]", "1 finding suppressed")]
    [InlineData("[SuppressMessage(\"Security\", \"SG1001\", Justification = \"stub, until=2026-05-09\")]", "a.cs(1,1): warning SG9003: A suppression is over", "a.cs(2,")]
    [InlineData("[SuppressMessage(\"Security\", \"SG1001\")]", "a.cs(1,1): warning SG9003: A suppression says no reason.", "1 finding suppressed")]
    public void CSharp_IsHeldToPolicyAsInABuild(string suppression, params string[] expected)
    {
        Folder.Write(".editorconfig", "root = true\n[*.cs]\nsecretguard.require_justification = true\n");
        Folder.Write("a.cs", suppression + "\nclass A { string ClientSecret = \"hunter2\"; }\n");

        var result = Scan("--today", "2026-05-10");

        foreach (var words in expected) Assert.Contains(words, result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void PolicyInEditorConfig_IsHeld()
    {
        Folder.Write(".editorconfig", "root = true\n[*.yml]\nsecretguard.suppression_max_days = 3\nsecretguard.require_justification = true\n");
        Folder.Write("a.yml", "# secretguard:ignore SG1001 until=2026-05-10\nclient_secret: hunter2\n# secretguard:ignore SG1005 reason=\"stub\"\npassword: hunter22\n");

        var result = Scan("--today", "2026-05-10");

        Assert.Equal(ExitCodes.Findings, result.ExitCode);
        Assert.Contains("a.yml(1,1): warning SG9003: A suppression says no reason.", result.Output, StringComparison.Ordinal);
        Assert.Contains("a.yml(3,1): warning SG9003: A suppression has no end.", result.Output, StringComparison.Ordinal);
        Assert.Contains("2 findings suppressed", result.Output, StringComparison.Ordinal);
    }
}
