using System.Linq;
using SecretGuard.Findings;
using SecretGuard.Fuzzing.Inputs;
using SecretGuard.Scanning.Baselines;

namespace SecretGuard.Fuzzing.Targets;

/// <summary>A baseline. What was read and is written again is read as the same.</summary>
internal sealed class BaselineTarget() : FuzzTarget("baseline", [.. TestSources.Of("BaselineTests.cs", Baseline.FileName), .. TestSources.Of("BaselineFileTests.cs", Baseline.FileName), .. Enumerable.Repeat(new FuzzText(Baseline.FileName, Sample), 60)])
{
    private const string Sample = """
        {
          "version": 1,
          "findings": [
            { "rule": "SG1001", "path": "a.json", "engine": "text", "fingerprint": "0123456789abcdef0123456789abcdef", "firstSeen": "2026-11-28", "owner": "a", "reason": "b" },
            { "rule": "SG2001", "path": "b\u00e9.cs", "engine": "compiler", "fingerprint": "fedcba9876543210fedcba9876543210" },
            {}
          ]
        }
        """;

    public override void Read(FuzzText input)
    {
        if (BaselineReader.Read(input.Text, out var problem) is not { } baseline)
        {
            Must.Hold(problem is { Length: > 0 }, "Nobody says what is wrong");
            return;
        }

        var again = BaselineReader.Read(BaselineText.Of(baseline), out problem);
        Must.Hold(problem is null, "What was written cannot be read");
        Must.BeSame(baseline.Entries.Select(entry => (entry.Rule, entry.Fingerprint, entry.Engine)), again!.Entries.Select(entry => (entry.Rule, entry.Fingerprint, entry.Engine)), "What was written is read as something else");
    }
}
