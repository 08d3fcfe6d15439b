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
