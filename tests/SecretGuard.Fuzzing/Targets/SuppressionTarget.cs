using System;
using System.Linq;
using SecretGuard.Findings;
using SecretGuard.Fuzzing.Inputs;
using SecretGuard.Policy;
using SecretGuard.Text;

namespace SecretGuard.Fuzzing.Targets;

/// <summary>Suppressions in comments, under a policy that asks for all there is.</summary>
internal sealed class SuppressionTarget() : FuzzTarget("suppressions/comments", [.. TestSources.Of("SuppressionTests.cs", "a.yaml").Concat(Inputs.Seeds.Where(text => text.Text.Contains("secretguard:ignore", StringComparison.Ordinal)))])
{
    private static readonly ScanSettings Settings = UserSettings.Apply(new ScanSettings(Gate.Strict, isTestProject: false), ValueOf).At(new DateTime(2026, 11, 28));

    public override void Read(FuzzText input)
    {
        var document = new TextDocument(input.Name, input.Text);
        Must.BeShown(TextScanner.Scan(document, Settings), document);
    }

    private static string? ValueOf(string key) => key switch
    {
        "secretguard.require_justification" => "true",
        "secretguard.suppression_max_days" => "1",
        _ => null,
    };
}
